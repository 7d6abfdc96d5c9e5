// Copied from src/go/wait.go by `npm run generate`; edit it there.

package openruns

import (
	"bytes"
	"errors"
	"fmt"
	"net/http"
)

// wait gives the body of a wait. Where the connection is lost it joins the run; it never sends a POST twice.
func (x *exchange) wait(r *request, params parameters) ([]byte, error) {
	x.isLong = true
	var body []byte
	var known runIdentity
	read := func(c *connection) error {
		if known.id == "" {
			known = runOf(c.Header, params)
			if known.id != "" && x.operation.createsRun && x.onRunCreated != nil {
				x.onRunCreated(RunCreated{known.id, known.thread})
			}
		}
		var err error
		body, err = readBody(c)
		body = bytes.TrimSpace(body)
		if err != nil {
			return err
		}
		isWhole := checkJSON(body) != errNotJSON || len(body) == 0 && x.operation.optional
		if known.id != "" && !isWhole {
			return x.failure(KindConnection, connectionLost+" before the whole body was there", nil)
		}
		return nil
	}
	err := x.send(r, read)
	var failure *Error
	isCut := errors.As(err, &failure) && failure.Kind == KindConnection && failure.Status != 0
	if !isCut || r.method == http.MethodGet || x.maxReconnects < 1 {
		return body, err
	}
	if known.thread == "" {
		return nil, x.failure(KindConnection, fmt.Sprintf("%s, and the server did not say where the run%s can be joined", connectionLost, known.name()), failure.cause)
	}
	x.attempts = x.maxReconnects
	sleep(x.ctx, backoff(0, x.retryDelay, 0))
	if err := x.send(&request{method: http.MethodGet, path: known.path("/join")}, read); err != nil {
		return nil, joinFailure(err, known)
	}
	return body, nil
}

// joinFailure says of an error that it came when a run was joined again.
func joinFailure(err error, of runIdentity) error {
	var failure *Error
	if !errors.As(err, &failure) || failure.Kind == KindTimeout || failure.Kind == KindCanceled {
		return err
	}
	without := ""
	if of.thread == "" {
		without = ", which has no thread,"
	}
	failure.message = fmt.Sprintf("%s, and joining the run%s%s again failed: %s", connectionLost, of.name(), without, failure.message)
	return failure
}

package openruns

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"time"
)

// whyUnfinished says why a stream that ended cleanly must go on, nil where all events came: a server may close the connection
// of a run that goes on.
func (r *streamReader) whyUnfinished() error {
	if r.hasEnded || r.maxReconnects < 1 || !r.ofThread && r.known().thread == "" {
		return nil
	}
	if r.ofThread {
		return r.failure(KindConnection, "the server closed the stream of the thread", nil)
	}
	x := *r.exchange
	x.attempts = x.maxRetries + 1
	x.operation = &operation{id: r.operation.id, result: 0}
	var body []byte
	err := x.send(&request{method: http.MethodGet, path: r.known().path("")}, func(c *connection) error {
		var err error
		body, err = readBody(c)
		return err
	})
	var state struct {
		Status string `json:"status"`
	}
	if err == nil && json.Unmarshal(body, &state) != nil {
		err = x.wrongBody(body, errors.New("it is not a run"))
	}
	var failure *Error
	switch {
	case err == nil && (state.Status == "running" || state.Status == "pending"):
		return r.failure(KindConnection, "the server closed the stream of a run that goes on", nil)
	case !isTemporary(err) && errors.As(err, &failure) && failure.Kind == KindStatus:
		// A run that was rolled back, or deleted when it ended, is not there any more.
		return nil
	}
	return err
}

// reconnect opens the stream again. It gives up after so many failed attempts in a row.
func (r *streamReader) reconnect(reason error, retry time.Duration) error {
	if r.createsRun && r.known().id == "" {
		return r.failure(KindConnection, connectionLost+", and the server did not say which run to join", errors.Unwrap(reason))
	}
	for {
		if r.failedAttempts >= r.maxReconnects {
			return r.gaveUp(reason)
		}
		delay := backoff(r.failedAttempts, r.retryDelay, max(min(retry, maxStreamRetry), retryAfterOf(reason)))
		r.failedAttempts++
		from := r.delivered.resumeFrom()
		if r.onReconnect != nil {
			r.onReconnect(Reconnect{r.failedAttempts, delay, reason, from != ""})
		}
		sleep(r.ctx, delay)
		if reason = r.reopen(from); reason == nil {
			return nil
		}
		if !isTemporary(reason) || retryAfterOf(reason) > maxRetryAfter {
			return joinFailure(reason, r.known())
		}
	}
}

// reopen opens the stream after its last event, never with a POST that would create a run.
func (r *streamReader) reopen(from string) error {
	r.delivered.expectReplay()
	if r.createsRun {
		request := &request{method: http.MethodGet, path: r.known().path("/stream"), stream: true}
		if from != "" {
			request.header = http.Header{"Last-Event-Id": {from}}
		}
		return r.send(request, r.take)
	}
	params := slices.DeleteFunc(slices.Clone(r.params), func(one parameter) bool { return one.name == "last_event_id" })
	if since, err := strconv.ParseInt(from, 10, 64); r.ofThread && r.operation.hasBody && err == nil {
		params = slices.DeleteFunc(params, func(one parameter) bool { return one.name == "since" })
		params = append(params, parameter{"since", since})
	}
	return r.open(params, from)
}

// gaveUp says that the stream was lost and could not be opened again.
func (r *streamReader) gaveUp(reason error) error {
	var failure *Error
	if !errors.As(reason, &failure) || r.failedAttempts == 0 {
		return reason
	}
	failure.message = fmt.Sprintf("%s, and %d attempts to open the stream again failed (WithMaxReconnects), the last one so: %s",
		connectionLost, r.failedAttempts, failure.message)
	return failure
}

package openruns

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"time"
)

var (
	errDeadline      = errors.New("the deadline of the call passed")
	errIdle          = errors.New("the server sent nothing for too long")
	errStreamClosed  = errors.New("the stream was closed")
	errStreamNotRead = fmt.Errorf("the stream was not read for %v after it was opened", maxUnreadStream)
)

// failure makes the error of a call; the cause is kept unless its text holds a secret.
func (x *exchange) failure(kind ErrorKind, message string, cause error) *Error {
	if cause != nil {
		if text := cause.Error(); x.redact(text) != text {
			cause = errors.New(x.redact(text))
		}
	}
	failure := &Error{
		Kind: kind, Operation: x.operation.id, Method: x.method, URL: x.redact(x.url),
		Status: x.status, RetryAfter: x.retryAfter, message: x.redact(message), cause: cause,
	}
	if x.answer != nil {
		failure.Header = x.redactHeader(x.answer)
		failure.RequestID = failure.Header.Get("X-Request-Id")
	}
	return failure
}

// connectionFailure says why there was no answer, or not all of it: the deadline, the caller's context, or the network.
func (x *exchange) connectionFailure(cause error) *Error {
	switch ended := x.ctx.Err(); {
	case ended == nil:
	case context.Cause(x.ctx) == errDeadline:
		message := fmt.Sprintf("no result within the deadline of %v (set another one by WithTimeout)", x.timeout)
		return x.failure(KindTimeout, message, context.DeadlineExceeded)
	case context.Cause(x.ctx) == errStreamClosed:
		return x.failure(KindCanceled, "the stream was closed by Close while it was read", context.Canceled)
	case errors.Is(ended, context.DeadlineExceeded):
		return x.failure(KindTimeout, "no result within the deadline of the context", contextError(x.ctx))
	default:
		err := contextError(x.ctx)
		return x.failure(KindCanceled, "canceled by the caller: "+err.Error(), err)
	}
	var outer *url.Error
	if errors.As(cause, &outer) {
		cause = outer.Err
	}
	switch {
	case errors.Is(cause, errIdle):
		message := fmt.Sprintf("%s: not a byte for %v (WithIdleTimeout)", connectionLost, x.idleTimeout)
		return x.failure(KindConnection, message, cause)
	case x.answer != nil:
		return x.failure(KindConnection, connectionLost+" within the answer: "+cause.Error(), cause)
	}
	message := fmt.Sprintf("no connection to the server: %v. Is the server running, and is the base URL its address?", cause)
	return x.failure(KindConnection, message, cause)
}

const connectionLost = "the connection was lost"

// contextError joins what ended the context with the cause that its owner gave it, so that errors.Is finds both.
func contextError(ctx context.Context) error {
	ended, cause := ctx.Err(), context.Cause(ctx)
	if errors.Is(cause, ended) {
		return cause
	}
	return fmt.Errorf("%w: %w", ended, cause)
}

// refusal is the error of an answer whose status says that the call failed.
func (x *exchange) refusal(body []byte) *Error {
	body = []byte(x.redact(string(body)))
	detail := x.redact(describe(parse(body)))
	message := fmt.Sprintf("%d %s", x.status, oneLine(detail))
	name := http.StatusText(x.status)
	switch {
	case detail == "":
		detail = name
		message = fmt.Sprintf("%d %s", x.status, name)
	case strings.HasPrefix(detail, fmt.Sprint(x.status)):
		message = oneLine(detail)
	}
	switch {
	case x.status == http.StatusUnauthorized || x.status == http.StatusForbidden:
		message += " (WithAPIKey, or LANGGRAPH_API_KEY in the environment, must be a key that this server accepts)"
	case x.status >= 300 && x.status < 400:
		message = fmt.Sprintf("%d: the server redirects to %s; redirects are not followed, so that no key reaches another server. "+
			"If that is the Agent Server, give New its address", x.status, x.redirectOrigin())
	case x.retryAfter > maxRetryAfter:
		message += fmt.Sprintf(" (the server asks to wait for %v, which is longer than the client waits)", x.retryAfter.Round(time.Second))
	}
	failure := x.failure(KindStatus, message, nil)
	failure.Detail, failure.Body = detail, body
	return failure
}

// redirectOrigin is the scheme and host that a redirect points to: the rest of its address may hold secrets.
func (x *exchange) redirectOrigin() string {
	location := x.answer.Get("Location")
	from, err := url.Parse(x.url)
	if location == "" || err != nil {
		return "no address"
	}
	to, err := from.Parse(location)
	if err != nil {
		return "an address that is not valid"
	}
	return (&url.URL{Scheme: to.Scheme, Host: to.Host}).String()
}

// runFailure is the error of a run that failed, from what the server says of it.
func (x *exchange) runFailure(said any) *RunError {
	name, message := readFailure(said)
	name, message = x.redact(name), x.redact(message)
	call := x.failure(KindRun, fmt.Sprintf("the run failed: %s: %s", name, oneLine(message)), nil)
	call.Detail = message
	return &RunError{name, message, call}
}

// wrongBody is the error of an answer that is not the JSON that was due.
func (x *exchange) wrongBody(body []byte, cause error) *Error {
	body = []byte(x.redact(string(body)))
	reason := checkJSON(body)
	var said string
	switch {
	case len(body) == 0:
		said = "no body"
	case reason == errTooDeep:
		said, cause = "JSON that is "+reason.Error(), reason
	case reason == nil:
		failure := x.failure(KindBody, fmt.Sprintf("the server answered %d with JSON of another shape than is due: %v", x.status, cause), cause)
		failure.Body = body
		return failure
	default:
		said = fmt.Sprintf("a body that is not JSON (%s)", excerpt(describe(parse(body))))
	}
	if kind := x.answer.Get("Content-Type"); kind != "" && !strings.Contains(kind, "json") {
		said += fmt.Sprintf(" of the content type %q", kind)
	}
	message := fmt.Sprintf("the server answered %d with %s where JSON (application/json) was due. "+
		"Is the base URL the address of an Agent Server?", x.status, said)
	failure := x.failure(KindBody, message, cause)
	failure.Body = body
	return failure
}

// wrongContentType is the error of an answer of another type than the operation answers with, such as the page of a proxy.
func (x *exchange) wrongContentType(found, due string, body []byte) *Error {
	body = []byte(x.redact(string(body)))
	said := ""
	if text := describe(parse(body)); text != "" {
		said = " (" + excerpt(text) + ")"
	}
	message := fmt.Sprintf("the server answered %d with the content type %q%s where %q was due. "+
		"Is the base URL the address of an Agent Server?", x.status, found, said, due)
	failure := x.failure(KindBody, message, nil)
	failure.Body = body
	return failure
}

// Copied from src/go/errors.go by `npm run generate`; edit it there.

package openruns

import (
	"errors"
	"fmt"
	"net/http"
	"time"
)

// ErrorKind says what went wrong.
type ErrorKind string

const (
	// KindRequest means that the parameters or options do not make up a request; nothing was sent.
	KindRequest ErrorKind = "request"
	// KindConnection means that there was no connection to the server, or that it was lost.
	KindConnection ErrorKind = "connection"
	// KindTimeout means that the deadline passed; the error is a context.DeadlineExceeded too.
	KindTimeout ErrorKind = "timeout"
	// KindCanceled means that the caller's context or [Stream.Close] ended the call; the error is a context.Canceled too.
	KindCanceled ErrorKind = "canceled"
	// KindStatus means that the server refused the request; Status and Detail say how.
	KindStatus ErrorKind = "status"
	// KindBody means that the server's answer is not what the operation answers with.
	KindBody ErrorKind = "body"
	// KindRun means that the run itself failed; the error is a *RunError too.
	KindRun ErrorKind = "run"
)

// Refusals of a server, for errors.Is(err, openruns.ErrNotFound).
var (
	// ErrUnauthorized is the status 401: the server does not know the key.
	ErrUnauthorized = errors.New("401 Unauthorized")
	// ErrForbidden is the status 403: the key does not allow this call.
	ErrForbidden = errors.New("403 Forbidden")
	// ErrNotFound is the status 404.
	ErrNotFound = errors.New("404 Not Found")
	// ErrConflict is the status 409: the resource exists, or is in use.
	ErrConflict = errors.New("409 Conflict")
	// ErrInvalid is the status 422: the server does not accept the parameters.
	ErrInvalid = errors.New("422 Unprocessable Entity")
	// ErrRateLimited is the status 429; RetryAfter may say when to try again.
	ErrRateLimited = errors.New("429 Too Many Requests")
)

var statusErrors = map[int]error{
	http.StatusUnauthorized:        ErrUnauthorized,
	http.StatusForbidden:           ErrForbidden,
	http.StatusNotFound:            ErrNotFound,
	http.StatusConflict:            ErrConflict,
	http.StatusUnprocessableEntity: ErrInvalid,
	http.StatusTooManyRequests:     ErrRateLimited,
}

// Error is what every failure of a call is. Secret values that the request carried are replaced in all its texts.
type Error struct {
	Kind ErrorKind
	// Operation is the operation's id in the contract, such as "createThreadRun".
	Operation string
	// Method and URL are those of the last request; the URL is without its query, and empty where the base URL cannot be used.
	Method string
	URL    string
	// Status is the status of the answer; 0 where there was no answer.
	Status int
	// RequestID is the answer's header x-request-id; empty where there is none.
	RequestID string
	// RetryAfter is how long the server asks to wait before another attempt; 0 where it does not ask.
	RetryAfter time.Duration
	// Header has the headers of the answer, without cookies; nil where there was no answer.
	Header http.Header
	// Detail is what the server says about the failure, as readable text.
	Detail string
	// Body is the body of a refusal, or of an answer that is not what was due.
	Body []byte

	message string
	cause   error
}

// Error says which operation failed, where, why, and what to do about it.
func (e *Error) Error() string {
	place, request := "", ""
	if e.URL != "" {
		place = fmt.Sprintf(" (%s %s)", e.Method, e.URL)
	}
	if e.RequestID != "" {
		request = " [request " + e.RequestID + "]"
	}
	return fmt.Sprintf("%s%s: %s%s", e.Operation, place, e.message, request)
}

// Unwrap gives what caused the failure: the error of the network, of the context (with its context.Cause), of the JSON encoder,
// or of a function given as option. It is nil where there is no such cause.
func (e *Error) Unwrap() error { return e.cause }

// Is reports whether the server refused the call with the status that the target stands for, such as [ErrNotFound].
func (e *Error) Is(target error) bool {
	return e.Kind == KindStatus && target != nil && statusErrors[e.Status] == target
}

// Timeout reports whether the deadline passed.
func (e *Error) Timeout() bool { return e.Kind == KindTimeout }

// RunError says that the run itself failed. errors.As finds the *Error of the call in it.
type RunError struct {
	// Name is the server's name of the failure, such as "ValueError".
	Name string
	// Message is what the server says about the failure.
	Message string
	// Call is the call that reported the failure, of the kind [KindRun].
	Call *Error
}

// Error says which operation reported the failure, and the server's name and message of it.
func (e *RunError) Error() string { return e.Call.Error() }

// Unwrap gives the *Error of the call.
func (e *RunError) Unwrap() error { return e.Call }

// isTemporary says whether the same request may succeed a little later.
func isTemporary(err error) bool {
	var failure *Error
	if !errors.As(err, &failure) {
		return false
	}
	return failure.Kind == KindConnection || failure.Kind == KindStatus && isRetryStatus(failure.Status)
}

// retryAfterOf gives how long the server that refused asks to wait.
func retryAfterOf(err error) time.Duration {
	var failure *Error
	if !errors.As(err, &failure) {
		return 0
	}
	return failure.RetryAfter
}

// Copied from src/go/errors.go by `npm run generate`; edit it there.

package openruns

import (
	"encoding/json"
	"fmt"
)

// ErrorKind says what went wrong.
type ErrorKind string

const (
	// KindRequest: the parameters do not make up a request; nothing was sent.
	KindRequest ErrorKind = "request"
	// KindConnection: no server, or the connection was lost.
	KindConnection ErrorKind = "connection"
	// KindTimeout: the deadline passed; the error is a context.DeadlineExceeded too.
	KindTimeout ErrorKind = "timeout"
	// KindCanceled: the caller's context ended the call; the error is a context.Canceled too.
	KindCanceled ErrorKind = "canceled"
	// KindStatus: the server refused; Status and Detail say how.
	KindStatus ErrorKind = "status"
	// KindBody: the server's answer is not what the operation answers with.
	KindBody ErrorKind = "body"
	// KindRun: the run itself failed; always a *RunError.
	KindRun ErrorKind = "run"
)

// Error is every failure of a call. It holds no credentials, however it is printed.
type Error struct {
	Kind ErrorKind
	// Operation is the operation's id.
	Operation string
	Method    string
	// URL is without its query.
	URL string
	// Status of the answer; 0 where there is none.
	Status int
	// RequestID is the answer's `x-request-id`, where the server sends one.
	RequestID string
	// Detail is the server's own words, made readable.
	Detail string
	// Body came with a refusal, or where another was due.
	Body []byte

	what  string
	cause error
}

func (e *Error) Error() string {
	request := ""
	if e.RequestID != "" {
		request = " [request " + e.RequestID + "]"
	}
	return fmt.Sprintf("%s (%s %s): %s%s", e.Operation, e.Method, e.URL, e.what, request)
}

// Unwrap gives context.DeadlineExceeded or context.Canceled where one ended the call.
func (e *Error) Unwrap() error { return e.cause }

// callError lets RunError have the fields of Error beside the method of that name.
type callError = Error

// RunError says that the run failed. It has all that an *Error has, and errors.As finds one in it.
type RunError struct {
	*callError
	// Name is the server's name of the failure (`ValueError`); Detail is its message.
	Name string
}

// Unwrap gives the failure of the call.
func (e *RunError) Unwrap() error { return e.callError }

// readFailure gives name and message of a failed run. The JavaScript server wraps the true pair, as JSON, into the message of
// another.
func readFailure(failure any) (name, message string) {
	fields, ok := failure.(map[string]any)
	if !ok {
		return "Error", describe(failure)
	}
	said, there := fields["message"]
	if !there {
		said = failure
	}
	if text, isText := said.(string); isText {
		if inner, isObject := parse([]byte(text)).(map[string]any); isObject && inner["error"] != nil {
			return readFailure(inner)
		}
	} else if inner, isObject := said.(map[string]any); isObject && there && inner["error"] != nil {
		return readFailure(inner)
	}
	name = "Error"
	if fields["error"] != nil {
		name = fmt.Sprint(fields["error"])
	}
	if !there {
		raw, _ := json.Marshal(failure)
		return name, string(raw)
	}
	return name, describe(said)
}

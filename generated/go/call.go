// Copied from src/go/call.go by `npm run generate`; edit it there.

package openruns

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"regexp"
	"strings"
)

// DefaultBaseURL is where a server listens that was started on this machine.
const DefaultBaseURL = "http://localhost:2024"

var runPath = regexp.MustCompile(`(?:/threads/([^/?#]+))?/runs/([^/?#]+)`)

// core is what the emitted client stands on.
type core struct {
	settings
	baseURL string
}

func newCore(baseURL string, options []Option) *core {
	if baseURL == "" {
		baseURL = DefaultBaseURL
	}
	own := defaults()
	transport := http.DefaultTransport
	if standard, ok := transport.(*http.Transport); ok {
		transport = standard.Clone()
	}
	WithHTTPClient(&http.Client{Transport: transport})(&own)
	for _, option := range options {
		option(&own)
	}
	return &core{own, strings.TrimRight(baseURL, "/")}
}

func (c *core) begin(ctx context.Context, o *operation, s *settings) *exchange {
	return &exchange{
		settings: s, ctx: ctx, baseURL: c.baseURL, operation: o, retries: s.maxRetries,
		method: o.method, url: c.baseURL + o.path,
	}
}

// run is what is known of a run; zero where nothing is.
type run struct{ thread, id string }

// path of the run on its thread, or of a run without one.
func (r run) path(last string) string {
	path := "/runs/" + url.PathEscape(r.id) + last
	if r.thread != "" {
		path = "/threads/" + url.PathEscape(r.thread) + path
	}
	return path
}

// runOf is the run that the headers of an answer name. A thread that they leave out is the one that the call named.
func runOf(header http.Header, given fields) run {
	where := header.Get("Content-Location")
	if where == "" {
		where = header.Get("Location")
	}
	found := runPath.FindStringSubmatch(where)
	if found == nil {
		return run{}
	}
	thread, id := unescape(found[1]), unescape(found[2])
	if thread == "" {
		thread = text(given.get("thread_id"))
	}
	return run{thread, id}
}

func unescape(segment string) string {
	if plain, err := url.PathUnescape(segment); err == nil {
		return plain
	}
	return segment
}

// call calls the operation that the parameters select and gives its result.
func call[T any](ctx context.Context, c *core, operations []operation, given fields, options []Option, decode func([]byte) (T, error)) (T, error) {
	var none T
	o, given := choose(operations, given)
	s := c.forCall(o.result, options)
	if s.timeout > 0 {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, s.timeout)
		defer cancel()
	}
	x := c.begin(ctx, o, s)
	body, err := x.settle(given)
	if err != nil || o.result == resultEmpty || o.optional && len(body) == 0 {
		return none, err
	}
	if o.result == resultWait && !s.keepRunErrors {
		if failed, ok := shape(body)["__error__"]; ok && string(failed) != "null" {
			return none, x.runFailure(parse(failed))
		}
	}
	result, err := decode(body)
	if err != nil {
		return none, x.notWhatWasDue(body, err)
	}
	return result, nil
}

// settle gives the body of a success. A wait that is cut joins its run again and never posts twice.
func (x *exchange) settle(given fields) ([]byte, error) {
	o := x.operation
	request, err := o.build(given)
	if err != nil {
		return nil, x.failure(KindRequest, err.Error())
	}
	var body []byte
	var known run
	read := func(c *connection) error {
		defer c.close()
		if known.id == "" {
			known = runOf(c.Header, given)
			if known.id != "" && x.onRunCreated != nil {
				x.onRunCreated(RunCreated{known.id, known.thread})
			}
		}
		var err error
		if body, err = io.ReadAll(c); err != nil {
			return x.lost(err)
		}
		if o.result == resultWait && known.id != "" && !json.Valid(body) && (len(body) > 0 || !o.optional) {
			return x.failure(KindConnection, connectionLost+" before the body was whole")
		}
		return nil
	}
	err = x.send(o.method, request.path, request.header, request.body, read)
	var failure *Error
	cut := errors.As(err, &failure) && failure.Kind == KindConnection && failure.Status != 0
	if !cut || o.result != resultWait || o.method == http.MethodGet || x.maxReconnects < 1 {
		return body, err
	}
	if known.thread == "" {
		return nil, x.failure(KindConnection, connectionLost+", and the server did not say where the run goes on")
	}
	x.retries = x.maxReconnects - 1
	err = x.send(http.MethodGet, known.path("/join"), http.Header{"Accept": {"application/json"}}, nil, read)
	return body, err
}

func (x *exchange) notWhatWasDue(body []byte, cause error) error {
	text := []byte(x.redact(string(body)))
	said := describe(parse(text))
	switch {
	case len(body) == 0:
		said = "no body"
	case json.Valid(body):
		said = "another shape: " + cause.Error()
	}
	what := fmt.Sprintf("%d with %s where JSON was due. Is the base URL the address of an Agent Server?", x.status, said)
	failure := x.failure(KindBody, what)
	failure.Body = text
	return failure
}

// decodeJSON, decodePointer and decodeText make the results of calls.
func decodeJSON[T any](body []byte) (T, error) {
	var value T
	err := json.Unmarshal(body, &value)
	return value, err
}

func decodePointer[T any](body []byte) (*T, error) {
	var value *T
	err := json.Unmarshal(body, &value)
	return value, err
}

func decodeText(body []byte) (string, error) { return string(body), nil }

// decodeUnion makes the result of a call that answers one of several types.
func decodeUnion[U any](decode func([]byte) U) func([]byte) (U, error) {
	return func(body []byte) (U, error) {
		if !json.Valid(body) {
			var none U
			return none, errors.New("not JSON")
		}
		return decode(body), nil
	}
}

func callEmpty(ctx context.Context, c *core, operations []operation, given fields, options []Option) error {
	_, err := call(ctx, c, operations, given, options, decodeJSON[any])
	return err
}

// do calls a path that no method stands for.
func (c *core) do(ctx context.Context, method, path string, body, result any, options []Option) error {
	o := operation{id: "low-level call", method: method, path: path, optional: result == nil}
	given := fields{}
	if body != nil {
		o.whole = "body"
		given.add("body", body)
	}
	_, err := call(ctx, c, []operation{o}, given, options, func(data []byte) (any, error) {
		if result == nil {
			return nil, nil
		}
		return nil, json.Unmarshal(data, result)
	})
	return err
}

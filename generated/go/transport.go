// Copied from src/go/transport.go by `npm run generate`; edit it there.

package openruns

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"time"
)

const connectionLost = "the connection was lost"

var (
	passing    = []int{http.StatusTooManyRequests, http.StatusBadGateway, http.StatusServiceUnavailable, http.StatusGatewayTimeout}
	secretName = regexp.MustCompile(`(?i)key|auth|token|cookie`)
	errIdle    = errors.New("no byte came for too long (IdleTimeout)")
)

// exchange is one call's dealings with the server, over all its requests.
type exchange struct {
	*settings
	ctx       context.Context
	baseURL   string
	operation *operation
	// own are headers that come before those of the call.
	own http.Header
	// retries is how often its GET may be sent again.
	retries int

	// Where the last request went and what came back.
	method    string
	url       string
	sent      http.Header
	status    int
	requestID string
	pause     time.Duration
}

// connection is a response whose body is being read.
type connection struct {
	*http.Response
	ctx    context.Context
	cancel context.CancelCauseFunc
	idle   time.Duration
	timer  *time.Timer
}

// Read ends the connection where the next bytes take too long.
func (c *connection) Read(buffer []byte) (int, error) {
	if c.idle > 0 {
		if c.timer == nil {
			c.timer = time.AfterFunc(c.idle, func() { c.cancel(errIdle) })
		} else {
			c.timer.Reset(c.idle)
		}
		defer c.timer.Stop()
	}
	n, err := c.Body.Read(buffer)
	if err != nil && context.Cause(c.ctx) == errIdle {
		err = errIdle
	}
	return n, err
}

func (c *connection) close() {
	c.cancel(nil)
	_ = c.Body.Close()
}

// send sends a request until it succeeds, a GET again where that helps; read takes the answer while it can still be sent again.
func (x *exchange) send(method, path string, header http.Header, body []byte, read func(*connection) error) error {
	for attempt := 0; ; attempt++ {
		began := time.Now()
		err := x.sendOnce(method, path, header, body, read)
		if err == nil {
			return nil
		}
		if method != http.MethodGet || attempt >= x.retries || !isPassing(err) || x.pause > longestPause {
			return err
		}
		if time.Since(began) > longLived {
			attempt = 0
		}
		sleep(x.ctx, backoff(attempt, x.retryDelay, x.pause))
	}
}

func (x *exchange) sendOnce(method, path string, header http.Header, body []byte, read func(*connection) error) error {
	x.method, x.pause, x.status, x.requestID = method, 0, 0, ""
	x.url, _, _ = strings.Cut(x.baseURL+path, "?")
	ctx, cancel := context.WithCancelCause(x.ctx)
	request, err := http.NewRequestWithContext(ctx, method, x.baseURL+path, bytes.NewReader(body))
	if err != nil {
		cancel(nil)
		return x.failure(KindRequest, "the address is not one: "+innermost(err).Error())
	}
	if request.Header, err = x.collect(header); err != nil {
		cancel(nil)
		return x.failure(KindRequest, "the headers could not be made: "+err.Error())
	}
	x.sent = request.Header
	response, err := x.http.Do(request)
	if err != nil {
		cancel(nil)
		return x.lost(err)
	}
	x.status, x.requestID = response.StatusCode, response.Header.Get("X-Request-Id")
	c := &connection{Response: response, ctx: ctx, cancel: cancel, idle: x.idleTimeout}
	if x.status >= 200 && x.status < 300 && !slices.Contains(x.operation.fails, x.status) {
		return read(c)
	}
	defer c.close()
	x.pause = retryAfter(response.Header)
	text, err := io.ReadAll(c)
	if err != nil {
		return x.lost(err)
	}
	return x.refusal(response, text)
}

// collect makes the headers of one attempt, with fresh credentials; the later source wins.
func (x *exchange) collect(own http.Header) (http.Header, error) {
	header := http.Header{"User-Agent": {"openruns-go"}}
	if x.key != "" {
		header.Set("X-Api-Key", x.key)
	}
	set := func(some http.Header) headerSource {
		return func(_ context.Context, header http.Header) error {
			for name, values := range some {
				header[name] = values
			}
			return nil
		}
	}
	for _, source := range slices.Concat(x.clientHeaders, []headerSource{set(own), set(x.own)}, x.headers) {
		if err := source(x.ctx, header); err != nil {
			return nil, err
		}
	}
	return header, nil
}

// redact takes out the words of headers that carry credentials (`Bearer …`), and a password in the address.
func (x *exchange) redact(text string) string {
	if _, credentials, found := strings.Cut(x.baseURL, "//"); found {
		authority, _, _ := strings.Cut(credentials, "/")
		if at := strings.LastIndexByte(authority, '@'); at > 0 {
			text = strings.ReplaceAll(text, authority[:at], "***")
		}
	}
	for name, values := range x.sent {
		if !secretName.MatchString(name) {
			continue
		}
		for _, word := range strings.Fields(strings.Join(values, " ")) {
			text = strings.ReplaceAll(text, word, "***")
		}
	}
	return text
}

func (x *exchange) failure(kind ErrorKind, what string) *Error {
	return &Error{
		Kind: kind, Operation: x.operation.id, Method: x.method, URL: x.redact(x.url),
		Status: x.status, RequestID: x.requestID, what: x.redact(what),
	}
}

func (x *exchange) runFailure(said any) *RunError {
	if raw, err := json.Marshal(said); err == nil {
		said = parse([]byte(x.redact(string(raw))))
	}
	name, message := readFailure(said)
	failure := x.failure(KindRun, fmt.Sprintf("the run failed: %s: %s", name, message))
	failure.Detail = message
	return &RunError{failure, name}
}

// lost says what a failure of the network means: the deadline, the caller's context, or a lost connection.
func (x *exchange) lost(cause error) *Error {
	switch err := x.ctx.Err(); {
	case errors.Is(err, context.DeadlineExceeded):
		failure := x.failure(KindTimeout, "no result within the deadline (timeout)")
		failure.cause = context.DeadlineExceeded
		return failure
	case err != nil:
		failure := x.failure(KindCanceled, "canceled by the caller")
		failure.cause = context.Canceled
		return failure
	}
	return x.failure(KindConnection, "no connection to the server: "+innermost(cause).Error())
}

// innermost takes off the layer of net/http that repeats the address.
func innermost(err error) error {
	var outer *url.Error
	if errors.As(err, &outer) {
		return outer.Err
	}
	return err
}

// refusal is the error that an answer outside of 2xx is.
func (x *exchange) refusal(response *http.Response, text []byte) *Error {
	text = []byte(x.redact(string(text)))
	detail := describe(parse(text))
	if detail == "" {
		detail = http.StatusText(response.StatusCode)
	}
	advice := ""
	switch {
	case response.StatusCode == http.StatusUnauthorized || response.StatusCode == http.StatusForbidden:
		advice = " (WithAPIKey, or LANGGRAPH_API_KEY in the environment, must be a key that this server takes)"
	case response.StatusCode >= 300 && response.StatusCode < 400:
		advice = fmt.Sprintf(" (the server is at %s: give New that address)", response.Header.Get("Location"))
	}
	failure := x.failure(KindStatus, fmt.Sprintf("%d %s%s", response.StatusCode, detail, advice))
	failure.Detail, failure.Body = detail, text
	return failure
}

// isPassing says whether the same GET may fare better a little later.
func isPassing(err error) bool {
	var failure *Error
	if !errors.As(err, &failure) {
		return false
	}
	return failure.Kind == KindConnection || failure.Kind == KindStatus && slices.Contains(passing, failure.Status)
}

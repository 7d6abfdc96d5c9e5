package openruns

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"slices"
	"strings"
	"time"
)

// exchange is one call with all its requests: retries, joins and reconnects.
type exchange struct {
	*settings
	core      *core
	server    *server
	ctx       context.Context
	operation *operation
	// attempts is how often a GET is sent at most.
	attempts int
	// isLong: a connection that worked for a while does not count as a failed attempt.
	isLong bool

	// What was sent last and what came back.
	method     string
	url        string
	sent       http.Header
	answer     http.Header
	status     int
	retryAfter time.Duration
}

func (c *core) newExchange(ctx context.Context, o *operation, s *settings) *exchange {
	return &exchange{
		settings: s, core: c, server: &c.server, ctx: ctx, operation: o, attempts: s.maxRetries + 1,
		method: o.method, url: c.server.url + o.path,
	}
}

// check says why no request of this client can be sent.
func (x *exchange) check() error {
	switch {
	case x.server.err != nil:
		x.url = ""
		return x.failure(KindRequest, x.server.err.Error(), x.server.err)
	case x.core.closed.Load():
		return x.failure(KindRequest, "the client is closed; make another one with New", ErrClosed)
	case x.ctx.Err() != nil:
		return x.connectionFailure(x.ctx.Err())
	}
	return nil
}

// ErrClosed is the cause of an error of a call on a client that was closed.
var ErrClosed = errors.New("openruns: the client is closed")

// send sends a request until it succeeds; a GET again where that may help. The function read takes the answer, and its failure
// counts as one of the attempt.
func (x *exchange) send(r *request, read func(*connection) error) error {
	for attempt := 0; ; attempt++ {
		began := time.Now()
		received, err := x.sendOnce(r, read)
		if err == nil {
			return nil
		}
		if x.isLong && received > 0 && time.Since(began) > longLivedConnection {
			attempt = 0
		}
		if r.method != http.MethodGet || attempt+1 >= x.attempts || !isTemporary(err) || x.retryAfter > maxRetryAfter {
			return err
		}
		sleep(x.ctx, backoff(attempt, x.retryDelay, x.retryAfter))
	}
}

// sendOnce sends a request and gives how many bytes of a success were read.
func (x *exchange) sendOnce(r *request, read func(*connection) error) (int64, error) {
	x.method, x.retryAfter, x.status, x.answer = r.method, 0, 0, nil
	connection, err := x.connect(r)
	if err != nil {
		return 0, err
	}
	isSuccess := x.status >= 200 && x.status < 300 && !slices.Contains(x.operation.failures, x.status)
	if isSuccess {
		if err := connection.checkType(x.dueType(r)); err != nil {
			return 0, err
		}
		// A function of the caller may panic in there.
		finished := false
		defer func() {
			if !finished {
				connection.close()
			}
		}()
		err := read(connection)
		finished = true
		return connection.received, err
	}
	defer connection.close()
	x.retryAfter = readRetryAfter(x.answer)
	body, err := connection.readAll(maxRefusalSize)
	if err != nil {
		return 0, err
	}
	return 0, x.refusal(body)
}

// maxRefusalSize bounds what is read of a refusal.
const maxRefusalSize = 1 << 20

// connect sends a request and waits for the headers of its answer.
func (x *exchange) connect(r *request) (*connection, error) {
	if err := x.check(); err != nil {
		return nil, err
	}
	x.url = withoutQuery(x.server.url + r.path)
	c := &connection{exchange: x}
	ctx := x.ctx
	if x.idleTimeout > 0 || r.stream {
		ctx, c.cancel = context.WithCancelCause(ctx)
	}
	httpRequest, err := http.NewRequestWithContext(ctx, r.method, x.server.url+r.path, bodyReader(r.body))
	if err != nil {
		c.close()
		return nil, x.failure(KindRequest, "the address cannot be used: "+err.Error(), err)
	}
	if httpRequest.Header, err = x.collectHeaders(r); err != nil {
		c.close()
		return nil, x.failure(KindRequest, err.Error(), err)
	}
	x.sent = httpRequest.Header
	c.context = ctx
	c.startTimer()
	response, err := x.roundTrip(httpRequest)
	c.stopTimer()
	if err != nil {
		if context.Cause(ctx) == errIdle {
			err = errIdle
		}
		err = x.connectionFailure(err)
		c.close()
		return nil, err
	}
	c.Response = response
	x.status, x.answer = response.StatusCode, response.Header
	return c, nil
}

// roundTrip sends one request. It is the transport and not http.Client that does so, since that follows redirects.
func (x *exchange) roundTrip(r *http.Request) (*http.Response, error) {
	if user := x.server.user; user != nil && r.Header.Get("Authorization") == "" {
		password, _ := user.Password()
		r.SetBasicAuth(user.Username(), password)
	}
	if x.jar != nil {
		for _, cookie := range x.jar.Cookies(r.URL) {
			r.AddCookie(cookie)
		}
	}
	response, err := x.transport.RoundTrip(r)
	if err == nil && (response == nil || response.Body == nil) {
		return nil, errors.New("the transport gave neither an answer nor an error")
	}
	if err == nil && x.jar != nil {
		x.jar.SetCookies(r.URL, response.Cookies())
	}
	return response, err
}

// dueType is the content type that an answer must have; empty where any will do.
func (x *exchange) dueType(r *request) string {
	switch {
	case r.stream:
		return "text/event-stream"
	case x.operation.result == resultText || x.operation.result == resultEmpty:
		return ""
	}
	return "application/json"
}

// readBody reads the body of an answer whole. A few kilobytes of gzip can hold gigabytes, so there is a bound.
func readBody(c *connection) ([]byte, error) {
	defer c.close()
	body, err := c.readAll(maxAnswerSize + 1)
	if len(body) > maxAnswerSize {
		message := fmt.Sprintf("the answer is larger than %d MiB; ask for less, for example with Limit or Select", maxAnswerSize>>20)
		return nil, c.exchange.failure(KindBody, message, nil)
	}
	return body, err
}

func withoutQuery(address string) string {
	address, _, _ = strings.Cut(address, "?")
	return address
}

func bodyReader(body []byte) io.Reader {
	if body == nil {
		return nil
	}
	return bytes.NewReader(body)
}

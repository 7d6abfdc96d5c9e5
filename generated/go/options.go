// Copied from src/go/options.go by `npm run generate`; edit it there.

package openruns

import (
	"context"
	"net/http"
	"os"
	"slices"
	"strings"
	"time"
)

// RunCreated is a run as the server names it in the headers of its answer.
type RunCreated struct {
	RunID string
	// ThreadID is empty where the server does not say it, as it does not for most runs without a thread.
	ThreadID string
}

// Reconnect is what is known of a connection that was lost and is about to be opened again.
type Reconnect struct {
	// Attempt counts from 1; it starts anew after every event that arrives.
	Attempt int
	// Delay is how long it takes until it is tried.
	Delay time.Duration
	// Reason is why the last connection ended.
	Reason error
	// Resumed says that it goes on after the last event. Where it does not, the server numbers no events, and what it sends
	// meanwhile is lost.
	Resumed bool
}

// Option is a setting of a client, or of one call; a call's own win.
type Option func(*settings)

type headerSource func(context.Context, http.Header) error

type settings struct {
	key           string
	clientHeaders []headerSource
	headers       []headerSource
	http          *http.Client
	timeout       time.Duration
	idleTimeout   time.Duration
	retryDelay    time.Duration
	maxRetries    int
	maxReconnects int
	maxEventSize  int
	keepRunErrors bool
	onRunCreated  func(RunCreated)
	onReconnect   func(Reconnect)
}

func defaults() settings {
	return settings{
		key:           keyFromEnvironment(),
		retryDelay:    500 * time.Millisecond,
		maxRetries:    3,
		maxReconnects: 5,
	}
}

// forCall gives the settings of one call. The client's own timeout is one of ordinary calls alone: waits and streams take hours.
func (s settings) forCall(result resultKind, options []Option) *settings {
	s.clientHeaders, s.headers = s.headers, nil
	if result == resultWait || result == resultStream {
		s.timeout = 0
	}
	for _, option := range options {
		option(&s)
	}
	return &s
}

// WithAPIKey sets what is sent as `x-api-key`; the empty string sends none. Unless given, it is the environment's
// LANGGRAPH_API_KEY, LANGSMITH_API_KEY or LANGCHAIN_API_KEY.
func WithAPIKey(key string) Option { return func(s *settings) { s.key = key } }

// WithHeader sets a header; it wins over everything that the client sends by itself.
func WithHeader(name, value string) Option {
	return WithHeaders(func(_ context.Context, header http.Header) error {
		header.Set(name, value)
		return nil
	})
}

// WithoutHeader unsets a header that would have been sent.
func WithoutHeader(name string) Option {
	return WithHeaders(func(_ context.Context, header http.Header) error {
		header.Del(name)
		return nil
	})
}

// WithHeaders calls a function before every request, each retry and reconnect too, that sets fresh headers.
func WithHeaders(set func(context.Context, http.Header) error) Option {
	return func(s *settings) { s.headers = append(slices.Clip(s.headers), set) }
}

// WithHTTPClient takes the place of the client's own *http.Client; it must not have a Timeout, or long waits end early.
func WithHTTPClient(client *http.Client) Option {
	return func(s *settings) {
		own := *client
		// A redirect would take the key to another server, or turn a POST into a GET.
		own.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
		s.http = &own
	}
}

// WithTimeout sets the deadline of a whole call: retries, waiting and streaming included. Given to a client, it holds for
// ordinary calls alone.
func WithTimeout(timeout time.Duration) Option { return func(s *settings) { s.timeout = timeout } }

// WithIdleTimeout sets how long a wait or a stream may be silent, not even a keep-alive, before its connection counts as lost;
// for ever unless given.
func WithIdleTimeout(timeout time.Duration) Option {
	return func(s *settings) { s.idleTimeout = timeout }
}

// WithMaxRetries sets how often a GET is tried again after a lost connection, 429, 502, 503 or 504; 3 unless given.
func WithMaxRetries(retries int) Option { return func(s *settings) { s.maxRetries = retries } }

// WithRetryDelay sets the pause before the first retry or reconnect; it is doubled each time up to ten times that, with jitter.
// Half a second unless given.
func WithRetryDelay(delay time.Duration) Option { return func(s *settings) { s.retryDelay = delay } }

// WithMaxReconnects sets how often in a row a lost wait or stream is taken up again; 5 unless given, 0 for never.
func WithMaxReconnects(reconnects int) Option {
	return func(s *settings) { s.maxReconnects = reconnects }
}

// WithMaxEventSize sets the largest event of a stream in bytes; 64 MiB unless given.
func WithMaxEventSize(bytes int) Option { return func(s *settings) { s.maxEventSize = bytes } }

// WithRunErrorsAsValues hands a failed run over instead of a *RunError: a wait gives the server's `{"__error__": …}`, a stream
// its *ErrorEvent.
func WithRunErrorsAsValues() Option { return func(s *settings) { s.keepRunErrors = true } }

// OnRunCreated calls a function once with the run, as soon as the headers of the answer are here and before its body.
func OnRunCreated(call func(RunCreated)) Option { return func(s *settings) { s.onRunCreated = call } }

// OnReconnect tells a function of every stream that was lost and is about to be opened again.
func OnReconnect(call func(Reconnect)) Option { return func(s *settings) { s.onReconnect = call } }

// keyFromEnvironment gives the first key that the environment holds, without quotes and white space.
func keyFromEnvironment() string {
	for _, name := range []string{"LANGGRAPH_API_KEY", "LANGSMITH_API_KEY", "LANGCHAIN_API_KEY"} {
		if key := strings.Trim(os.Getenv(name), " \t\r\n\"'"); key != "" {
			return key
		}
	}
	return ""
}

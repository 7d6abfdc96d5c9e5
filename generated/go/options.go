// Copied from src/go/options.go by `npm run generate`; edit it there.

package openruns

import (
	"context"
	"net/http"
	"slices"
	"time"
)

// Option is a setting of a client, given to [New], or of one call. A call's own options come after the client's and win.
type Option func(*settings)

// RunCreated is a run as the server names it in the headers of its answer.
type RunCreated struct {
	RunID string
	// ThreadID is empty where the server does not name the thread, which is so for most runs without one.
	ThreadID string
}

// Reconnect is what is known of a stream that was lost and is about to be opened again.
type Reconnect struct {
	// Attempt counts from 1; it starts anew after every event that arrives.
	Attempt int
	// Delay is the time until the attempt.
	Delay time.Duration
	// Reason is why the last connection ended.
	Reason error
	// Resumed says that the stream goes on after the last event that was delivered. Where it is false the server keeps no events
	// of the run, and those that it sends before the stream is open again are missing.
	Resumed bool
}

// WithAPIKey sets what is sent as x-api-key; the empty string sends none. Unless it is given, the key is the first that is set
// of LANGGRAPH_API_KEY, LANGSMITH_API_KEY and LANGCHAIN_API_KEY in the environment.
func WithAPIKey(key string) Option { return func(s *settings) { s.key = key } }

// WithHeader sets a header. It replaces the one that the client would send by itself.
func WithHeader(name, value string) Option {
	return WithHeaders(func(_ context.Context, header http.Header) error {
		header.Set(name, value)
		return nil
	})
}

// WithoutHeader removes a header that would have been sent.
func WithoutHeader(name string) Option {
	return WithHeaders(func(_ context.Context, header http.Header) error {
		header.Del(name)
		return nil
	})
}

// WithHeaders calls a function before every request, before each retry and reconnect too; it can set fresh credentials. An error
// of the function ends the call and is kept as the cause.
func WithHeaders(set func(context.Context, http.Header) error) Option {
	return func(s *settings) { s.headers = append(slices.Clip(s.headers), set) }
}

// WithHTTPClient uses the Transport and the Jar of an *http.Client instead of the client's own. Its Timeout is not used, because
// it would end long waits and streams, and its CheckRedirect neither: redirects are never followed.
func WithHTTPClient(client *http.Client) Option {
	return func(s *settings) {
		s.transport, s.jar, s.closeIdle = client.Transport, client.Jar, nil
		if s.transport == nil {
			s.transport = http.DefaultTransport
		}
	}
}

// WithConnectTimeout sets how long the client's own transport may take to open a connection, and then for its TLS handshake;
// 10 seconds unless given, 0 for no limit. It is an option of [New] and does nothing for a call or beside [WithHTTPClient].
func WithConnectTimeout(timeout time.Duration) Option {
	return func(s *settings) { s.connectTimeout = timeout }
}

// WithTimeout sets the deadline of a whole call, with its retries, waiting and streaming; 0 for none. Ordinary calls have a
// deadline of 60 seconds unless it is given; waits, joins and streams have none. Given to [New], it holds for ordinary calls
// only.
func WithTimeout(timeout time.Duration) Option { return func(s *settings) { s.timeout = timeout } }

// WithIdleTimeout sets how long the server may send nothing at all, no headers and no keep-alive, before the connection counts
// as lost; without limit unless given. It holds for each request anew, also for those that reconnect.
func WithIdleTimeout(timeout time.Duration) Option {
	return func(s *settings) { s.idleTimeout = timeout }
}

// WithMaxRetries sets how often a GET is sent again after a lost connection or the status 429, 502, 503 or 504; 3 unless given.
// Other requests are never sent twice.
func WithMaxRetries(retries int) Option { return func(s *settings) { s.maxRetries = retries } }

// WithRetryDelay sets the pause before the first retry or reconnect; half a second unless given. Each further pause is twice as
// long, up to ten times the first, give or take a quarter at random.
func WithRetryDelay(delay time.Duration) Option { return func(s *settings) { s.retryDelay = delay } }

// WithMaxReconnects sets how often in a row a lost wait or stream is opened again; 5 unless given, 0 for never.
func WithMaxReconnects(reconnects int) Option {
	return func(s *settings) { s.maxReconnects = reconnects }
}

// WithMaxEventSize sets the largest event of a stream in bytes; 64 MiB unless given.
func WithMaxEventSize(bytes int) Option { return func(s *settings) { s.maxEventSize = bytes } }

// WithRunErrorsAsValues hands over the failure of a run instead of returning a *RunError: a wait gives the server's
// {"__error__": …}, a stream its *ErrorEvent.
func WithRunErrorsAsValues() Option { return func(s *settings) { s.keepRunErrors = true } }

// OnRunCreated calls a function once with the run that the call created, as soon as the headers of the answer are there and
// before its body. The function runs in the goroutine of the call; if it panics, the connection is closed first.
func OnRunCreated(call func(RunCreated)) Option { return func(s *settings) { s.onRunCreated = call } }

// OnReconnect calls a function whenever a stream was lost, before it is opened again. The function runs in the goroutine that
// reads the stream; if it panics, the connection is closed first.
func OnReconnect(call func(Reconnect)) Option { return func(s *settings) { s.onReconnect = call } }

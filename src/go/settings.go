package openruns

import (
	"context"
	"net/http"
	"os"
	"strings"
	"time"
)

type headerSource func(context.Context, http.Header) error

// settings are what options set.
type settings struct {
	key string
	// clientHeaders are the header sources of the client, headers those of the call.
	clientHeaders  []headerSource
	headers        []headerSource
	transport      http.RoundTripper
	jar            http.CookieJar
	closeIdle      func()
	connectTimeout time.Duration
	timeout        time.Duration
	idleTimeout    time.Duration
	retryDelay     time.Duration
	maxRetries     int
	maxReconnects  int
	maxEventSize   int
	keepRunErrors  bool
	onRunCreated   func(RunCreated)
	onReconnect    func(Reconnect)
}

func defaultSettings() settings {
	return settings{
		key:            keyFromEnvironment(),
		connectTimeout: connectTimeout,
		timeout:        defaultDeadline,
		retryDelay:     retryDelay,
		maxRetries:     maxRetries,
		maxReconnects:  maxReconnects,
	}
}

// forCall gives the settings of one call. The client's deadline is for ordinary calls: long ones may take hours.
func (s settings) forCall(isLong bool, options []Option) *settings {
	s.clientHeaders, s.headers = s.headers, nil
	if isLong {
		s.timeout = 0
	}
	for _, option := range options {
		option(&s)
	}
	return &s
}

// keyFromEnvironment gives the first key that is set, without quotation marks and white space around it.
func keyFromEnvironment() string {
	for _, name := range []string{"LANGGRAPH_API_KEY", "LANGSMITH_API_KEY", "LANGCHAIN_API_KEY"} {
		if key := strings.Trim(os.Getenv(name), " \t\r\n\"'"); key != "" {
			return key
		}
	}
	return ""
}

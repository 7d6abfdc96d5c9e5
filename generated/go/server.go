// Copied from src/go/server.go by `npm run generate`; edit it there.

package openruns

import (
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"strings"
	"sync/atomic"
)

// DefaultBaseURL is the address of a server that was started on this machine.
const DefaultBaseURL = "http://localhost:2024"

// core is what all resources of one client share.
type core struct {
	settings settings
	server   server
	closed   atomic.Bool
}

// server is the address that the requests of a client go to.
type server struct {
	url string
	// err says why the address cannot be used.
	err error
	// user is the name and password in the address.
	user *url.Userinfo
	// secrets are the password of the address and its forms.
	secrets []string
}

func newCore(baseURL string, options []Option) *core {
	c := &core{settings: defaultSettings(), server: readBaseURL(baseURL)}
	for _, option := range options {
		option(&c.settings)
	}
	if c.settings.transport == nil {
		own := newTransport(&c.settings)
		c.settings.transport, c.settings.closeIdle = own, own.CloseIdleConnections
	}
	return c
}

// newTransport makes the client's own transport: that of the standard library with the connect timeout, and with more idle
// connections than two, so that many calls at the same time do not open new ones all the time.
func newTransport(s *settings) *http.Transport {
	transport := &http.Transport{Proxy: http.ProxyFromEnvironment, ForceAttemptHTTP2: true}
	if standard, ok := http.DefaultTransport.(*http.Transport); ok {
		transport = standard.Clone()
	}
	transport.DialContext = (&net.Dialer{Timeout: s.connectTimeout}).DialContext
	transport.TLSHandshakeTimeout = s.connectTimeout
	transport.MaxIdleConns, transport.MaxIdleConnsPerHost = 0, 100
	return transport
}

func readBaseURL(text string) server {
	if text == "" {
		text = DefaultBaseURL
	}
	address, err := url.Parse(text)
	switch {
	case err != nil:
		var outer *url.Error
		if errors.As(err, &outer) {
			err = outer.Err
		}
		return server{err: fmt.Errorf("the base URL is not valid: %w. Give New an address such as %s", err, DefaultBaseURL)}
	case address.Scheme != "http" && address.Scheme != "https":
		return server{err: fmt.Errorf("the base URL %q must begin with http:// or https://; give New an address such as %s", address.Redacted(), DefaultBaseURL)}
	case address.Host == "":
		return server{err: fmt.Errorf("the base URL %q names no host; give New an address such as %s", address.Redacted(), DefaultBaseURL)}
	case strings.ContainsAny(text, "?#"):
		return server{err: errors.New("the base URL must not have a query or a fragment (`?…`, `#…`); send a key by WithAPIKey, other values by WithHeader")}
	}
	s := server{user: address.User}
	if password, set := address.User.Password(); set {
		s.secrets = []string{password, url.QueryEscape(password), url.PathEscape(password), address.User.String()}
	}
	address.User = nil
	s.url = strings.TrimRight(address.String(), "/")
	return s
}

// close frees the idle connections of the client's own transport.
func (c *core) close() {
	c.closed.Store(true)
	if c.settings.closeIdle != nil {
		c.settings.closeIdle()
	}
}

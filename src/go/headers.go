package openruns

import (
	"errors"
	"fmt"
	"net/http"
	"net/textproto"
	"slices"
)

var errHeader = errors.New("a header cannot be sent")

// collectHeaders makes the headers of one attempt, with fresh credentials. The later source wins: the client's own, those of
// the operation, those of the call.
func (x *exchange) collectHeaders(request *request) (http.Header, error) {
	header := make(http.Header, 8)
	header["User-Agent"] = userAgent
	if x.key != "" {
		header["X-Api-Key"] = []string{x.key}
	}
	for _, set := range x.clientHeaders {
		if err := set(x.ctx, header); err != nil {
			return nil, fmt.Errorf("the function given to WithHeaders failed: %w", err)
		}
	}
	accept := acceptJSON
	switch {
	case request.stream:
		accept = acceptStream
	case request.text:
		accept = acceptText
	}
	header["Accept"] = accept
	if request.body != nil {
		header["Content-Type"] = contentJSON
	}
	for name, values := range request.header {
		header[name] = values
	}
	for _, set := range x.headers {
		if err := set(x.ctx, header); err != nil {
			return nil, fmt.Errorf("the function given to WithHeaders failed: %w", err)
		}
	}
	return header, checkHeaders(header)
}

var (
	userAgent    = []string{"openruns-go/" + Version}
	contentJSON  = []string{"application/json"}
	acceptJSON   = contentJSON
	acceptStream = []string{"text/event-stream, application/json"}
	acceptText   = []string{"text/*, application/json"}
)

// checkHeaders refuses what HTTP cannot carry. The message never quotes a value: it may be a key.
func checkHeaders(header http.Header) error {
	for name, values := range header {
		if name == "" || !isToken(name) {
			return fmt.Errorf("%w: %q is not a header name", errHeader, name)
		}
		for _, value := range values {
			if slices.ContainsFunc([]byte(value), func(letter byte) bool { return letter >= 0x7f || letter < ' ' && letter != '\t' }) {
				return fmt.Errorf("%w: the value of %s holds a line break, a control character or a letter that is not ASCII; "+
					"check that it was copied whole and without a line end", errHeader, textproto.CanonicalMIMEHeaderKey(name))
			}
		}
	}
	return nil
}

// isToken says whether each letter may stand in the name of a header (RFC 9110, section 5.6.2).
func isToken(name string) bool {
	for at := range len(name) {
		letter := name[at]
		isLetter := letter|0x20 >= 'a' && letter|0x20 <= 'z' || letter >= '0' && letter <= '9'
		if !isLetter && !slices.Contains([]byte("!#$%&'*+-.^_`|~"), letter) {
			return false
		}
	}
	return true
}

package openruns

import (
	"cmp"
	"encoding/json"
	"net/http"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"
)

var (
	secretHeader = regexp.MustCompile(`(?i)key|auth|token|secret|cookie`)
	authScheme   = regexp.MustCompile(`^[A-Za-z][A-Za-z0-9-]* +(\S.*)$`)
)

// secretsOf gives the secret values of headers, the longest first: API keys, credentials without their scheme word such as
// `Bearer`, and the values of cookies. Values of fewer than six characters are left out, because they would match by chance.
func secretsOf(header http.Header, more ...string) []string {
	var secrets []string
	add := func(secret string) {
		if utf8.RuneCountInString(secret) < minRedactedSecret || slices.Contains(secrets, secret) {
			return
		}
		secrets = append(secrets, secret)
		// A body quotes the secret as JSON does.
		if escaped, err := json.Marshal(secret); err == nil && string(escaped[1:len(escaped)-1]) != secret {
			secrets = append(secrets, string(escaped[1:len(escaped)-1]))
		}
	}
	for _, secret := range more {
		add(secret)
	}
	for name, values := range header {
		if !secretHeader.MatchString(name) {
			continue
		}
		for _, value := range values {
			if strings.Contains(strings.ToLower(name), "cookie") {
				for _, pair := range strings.Split(value, ";") {
					_, secret, _ := strings.Cut(pair, "=")
					add(strings.TrimSpace(secret))
				}
			} else if parts := authScheme.FindStringSubmatch(value); parts != nil {
				add(parts[1])
			} else {
				add(value)
			}
		}
	}
	slices.SortStableFunc(secrets, func(a, b string) int { return cmp.Compare(len(b), len(a)) })
	return secrets
}

// redact replaces each secret value of the request in a text.
func (x *exchange) redact(text string) string {
	for _, secret := range secretsOf(x.sent, append(x.server.secrets, x.key)...) {
		text = strings.ReplaceAll(text, secret, "***")
	}
	return text
}

// redactHeader copies the headers of an answer without cookies and secrets.
func (x *exchange) redactHeader(header http.Header) http.Header {
	copied := header.Clone()
	copied.Del("Set-Cookie")
	for _, values := range copied {
		for at, value := range values {
			values[at] = x.redact(value)
		}
	}
	return copied
}

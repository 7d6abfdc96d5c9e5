// Copied from src/go/describe.go by `npm run generate`; edit it there.

package openruns

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"regexp"
	"strings"
)

var (
	htmlPage  = regexp.MustCompile(`(?i)^<(!doctype|html)`)
	htmlTitle = regexp.MustCompile(`(?i)<title>([^<]*)`)
)

const longestDetail = 1000

// parse gives the JSON in a text, or the text itself.
func parse(text []byte) any {
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	var value any
	if decoder.Decode(&value) != nil {
		return string(text)
	}
	if _, err := decoder.Token(); err != io.EOF {
		return string(text)
	}
	return value
}

// describe makes one line of what a server says in the body of a refusal: `detail`, lists of issues, plain text, an HTML page's
// title.
func describe(body any) string {
	switch body := body.(type) {
	case nil:
		return ""
	case []any:
		items := make([]string, len(body))
		for at, item := range body {
			items[at] = describe(item)
		}
		return strings.Join(items, "; ")
	case map[string]any:
		return describeObject(body)
	}
	text := strings.TrimSpace(fmt.Sprint(body))
	if htmlPage.MatchString(text) {
		title := htmlTitle.FindStringSubmatch(text)
		return fmt.Sprintf("an HTML page, %q", strings.Join(title[min(len(title), 1):], ""))
	}
	if runes := []rune(text); len(runes) > longestDetail {
		return string(runes[:longestDetail])
	}
	return text
}

func describeObject(body map[string]any) string {
	for _, name := range []string{"detail", "issues", "message", "msg", "error"} {
		if said := body[name]; said != nil {
			return where(body) + describe(said)
		}
	}
	raw, _ := json.Marshal(body)
	return string(raw)
}

// where is the place that an issue speaks of, `body.input: `.
func where(issue map[string]any) string {
	path, ok := issue["path"].([]any)
	if !ok {
		path, _ = issue["loc"].([]any)
	}
	if len(path) == 0 {
		return ""
	}
	parts := make([]string, len(path))
	for at, part := range path {
		parts[at] = fmt.Sprint(part)
	}
	return strings.Join(parts, ".") + ": "
}

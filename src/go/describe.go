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

// parse gives the JSON value of a text, or the text itself where it is not JSON.
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

// describe gives what the body of a refusal says, as text: its `detail`, a list of issues, plain text, or the title of an HTML
// page.
func describe(body any) string {
	switch body := body.(type) {
	case nil:
		return ""
	case []any:
		items := make([]string, len(body))
		for at, item := range body {
			items[at] = describe(item)
		}
		return shorten(strings.Join(items, "; "), maxErrorDetail)
	case map[string]any:
		return describeObject(body)
	}
	text := strings.TrimSpace(fmt.Sprint(body))
	if htmlPage.MatchString(text) {
		title := htmlTitle.FindStringSubmatch(text)
		return fmt.Sprintf("an HTML page, %q", strings.TrimSpace(strings.Join(title[min(len(title), 1):], "")))
	}
	return shorten(text, maxErrorDetail)
}

func describeObject(body map[string]any) string {
	for _, name := range []string{"detail", "issues", "message", "msg", "error"} {
		if said := body[name]; said != nil {
			return issuePlace(body) + describe(said)
		}
	}
	raw, _ := marshal(body)
	return shorten(string(raw), maxErrorDetail)
}

// issuePlace is the part of the request that an issue is about, `body.input: `.
func issuePlace(issue map[string]any) string {
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

// readFailure gives name and message of a failed run. The JavaScript server puts the true pair, as JSON, into the message of
// another one.
func readFailure(failure any) (name, message string) {
	fields, ok := failure.(map[string]any)
	if !ok {
		return "Error", describe(failure)
	}
	said, there := fields["message"]
	if !there {
		said = failure
	}
	if text, isText := said.(string); isText {
		if inner, isObject := parse([]byte(text)).(map[string]any); isObject && inner["error"] != nil {
			return readFailure(inner)
		}
	} else if inner, isObject := said.(map[string]any); isObject && there && inner["error"] != nil {
		return readFailure(inner)
	}
	name = "Error"
	if fields["error"] != nil {
		name = fmt.Sprint(fields["error"])
	}
	if !there {
		raw, _ := marshal(failure)
		return name, string(raw)
	}
	return name, describe(said)
}

// oneLine gives a text without line breaks, for a message of one line.
func oneLine(text string) string { return strings.Join(strings.Fields(text), " ") }

// excerpt gives the start of a text, for a message.
func excerpt(text string) string { return shorten(oneLine(text), maxErrorExcerpt) }

func shorten(text string, most int) string {
	if len(text) <= most {
		return text
	}
	if letters := []rune(text); len(letters) > most {
		return string(letters[:most])
	}
	return text
}

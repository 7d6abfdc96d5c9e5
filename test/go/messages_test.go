package openruns_test

import (
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"strings"
	"testing"

	"github.com/openruns/openruns-go"
)

func TestAMessageGivesItsText(t *testing.T) {
	row(t, "message-text")
	for text, want := range map[string]string{
		`{"type": "ai", "content": "plain"}`: "plain",
		`{"type": "human", "content": [{"type": "text", "text": "a"}, {"type": "image_url", "image_url": {"url": "x"}}, {"type": "text", "text": "b"}]}`: "ab",
		`{"type": "ai", "content": []}`:                   "",
		`{"type": "AIMessageChunk", "content": " token"}`: " token",
		`{"type": "of_tomorrow", "content": "new"}`:       "new",
		`{"type": "tool", "content": null}`:               "",
	} {
		var messages openruns.StreamedMessages
		data := `[{"additional_kwargs": {}, "response_metadata": {}, ` + text[1:] + "]"
		check(t, json.Unmarshal([]byte(data), &messages) == nil, "%s", data)
		check(t, openruns.TextOf(messages[0]) == want, "%T gives %q for %s", messages[0], openruns.TextOf(messages[0]), text)
	}
	check(t, openruns.TextOf(nil) == "", "nothing has a text")
}

func TestAMessageEventGivesItsText(t *testing.T) {
	row(t, "message-text")
	w := newWire(t)
	for fixture, want := range map[string]string{"python-messages-tuple": "echo: stream", "python-messages-partial": ""} {
		seen := stream(w.client("stream-fixture~fixture="+fixture), nil)
		check(t, seen.err == nil, "%v", seen.err)
		var text strings.Builder
		for _, event := range seen.events {
			if event, hasText := event.(interface{ Text() string }); hasText {
				text.WriteString(event.Text())
			}
		}
		check(t, strings.HasPrefix(text.String(), want) && text.Len() > 0, "%s: %q", fixture, text.String())
	}
}

// The methods are written by hand: a message that the contract gets must not be forgotten.
func TestEveryKindOfMessageHasAText(t *testing.T) {
	row(t, "message-text")
	methods := map[string]map[string]bool{}
	paths, err := filepath.Glob(filepath.Join(root, "generated/go/*.go"))
	check(t, err == nil, "%v", err)
	for _, path := range paths {
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
		check(t, err == nil, "%v", err)
		for _, declared := range file.Decls {
			method, isFunction := declared.(*ast.FuncDecl)
			if !isFunction || method.Recv == nil {
				continue
			}
			if receiver, isValue := method.Recv.List[0].Type.(*ast.Ident); isValue {
				if methods[receiver.Name] == nil {
					methods[receiver.Name] = map[string]bool{}
				}
				methods[receiver.Name][method.Name.Name] = true
			}
		}
	}
	messages := 0
	for name, has := range methods {
		if has["isStreamedMessage"] || has["isMessage"] {
			messages++
			check(t, has["Text"], "%s has no method Text; add it to src/go/message.go", name)
		}
	}
	check(t, messages > 10, "%d kinds of messages", messages)
}

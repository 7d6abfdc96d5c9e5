package openruns_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/openruns/openruns-go"
)

// The client looks at free data itself, faster than encoding/json: it must say of any text what that says.
func TestDataIsJSONWhereTheStandardLibrarySaysSo(t *testing.T) {
	texts := []string{
		`-`, `-0`, `01`, `1.`, `.5`, `1e`, `1e+`, `-2.5E-3`, `1 2`, `"é\n"`, `"\u00e9\x"`, `"\u12"`, `[1,]`, `{"a":1,}`, `{"a"}`, `{1:2}`,
		`[]`, `{}`, ` nul`, `null`, `tru`, `"`, `"a`, `{"a" : [ 1 , true,false,null,"x\"\\"] } `, `[[[]]`, "\"\x01\"", "[1,\t2]",
		strings.Repeat("[", 10000) + strings.Repeat("]", 10000), strings.Repeat("[", 10001) + strings.Repeat("]", 10001),
	}
	letters := []byte("{}[]\",:0123456789-+.eE\\utrfalsn \t\x01")
	random := rand.New(rand.NewPCG(1, 2))
	for _, path := range fixtures(t, "bodies/*.json") {
		body := bytes.TrimSpace(readFile(t, path))
		for range 20 {
			text := bytes.Clone(body)
			text[random.IntN(len(text))] = letters[random.IntN(len(letters))]
			texts = append(texts, strings.NewReplacer("\n", "", "\r", "").Replace(string(text)))
		}
	}
	var text string
	server := httptest.NewServer(http.HandlerFunc(func(answer http.ResponseWriter, _ *http.Request) {
		answer.Header().Set("Content-Type", "text/event-stream")
		fmt.Fprintf(answer, "event: custom\ndata: %s\n\nevent: end\ndata: null\n\n", text)
	}))
	defer server.Close()
	client := newClient(server.URL)
	for _, text = range texts {
		stream, err := client.Runs.Stream(context.Background(), openruns.RunsStreamParams{AssistantID: "agent"})
		check(t, err == nil, "%v", err)
		var last error
		for _, last = range stream.Events() {
		}
		check(t, (last == nil) == json.Valid([]byte(text)), "%.300q: %v", text, last)
	}
}

package openruns_test

import (
	"context"
	"encoding/json"
	"iter"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/openruns/openruns-go"
)

// any events of a stream, whatever their union.
func anyEvents[E openruns.Event](stream *openruns.Stream[E], err error) iter.Seq2[openruns.Event, error] {
	return func(yield func(openruns.Event, error) bool) {
		if err != nil {
			yield(nil, err)
			return
		}
		for event, err := range stream.Events() {
			if !yield(event, err) {
				return
			}
		}
	}
}

func open(client *openruns.Client, name string) iter.Seq2[openruns.Event, error] {
	ctx := context.Background()
	options := []openruns.Option{openruns.WithMaxReconnects(0), openruns.WithRunErrorsAsValues()}
	switch {
	case strings.Contains(name, "protocol"):
		params := openruns.ThreadsStreamEventsParams{ThreadID: threadID, Channels: []openruns.ProtocolChannel{openruns.ProtocolChannelNameValues}}
		return anyEvents(client.Threads.StreamEvents(ctx, params, options...))
	case strings.Contains(name, "thread-stream"):
		return anyEvents(client.Threads.JoinStream(ctx, openruns.ThreadsJoinStreamParams{ThreadID: threadID}, options...))
	default:
		return anyEvents(client.Runs.Stream(ctx, openruns.RunsStreamParams{AssistantID: "agent"}, options...))
	}
}

// Every event that the servers were recorded with has a type; of the Python server's, which the contract follows, nothing is
// lost between the wire and the type.
func TestRecordedEventsHaveTypes(t *testing.T) {
	row(t, "stream-typed")
	for _, path := range append(fixtures(t, "python-*.sse"), fixtures(t, "javascript-*.sse")...) {
		name := strings.TrimSuffix(filepath.Base(path), ".sse")
		if strings.Contains(name, "a2a") {
			continue // Streams of JSON-RPC answers are no method of the client.
		}
		t.Run(name, func(t *testing.T) {
			body := readFile(t, path)
			server := httptest.NewServer(http.HandlerFunc(func(answer http.ResponseWriter, _ *http.Request) {
				answer.Header().Set("Content-Type", "text/event-stream")
				_, _ = answer.Write(body)
			}))
			defer server.Close()
			for event, err := range open(newClient(server.URL), name) {
				if err != nil {
					check(t, readExpected(t, path).Truncated, "%v", err)
					break
				}
				if unknown, isUnknown := event.(*openruns.UnknownEvent); isUnknown {
					t.Errorf("no type: %s %s", unknown.Event, unknown.Raw)
				} else if strings.HasPrefix(name, "python-") {
					same(t, event)
				}
			}
		})
	}
}

func same(t *testing.T, event openruns.Event) {
	t.Helper()
	head := openruns.HeadOf(event)
	data := reflect.ValueOf(event).Elem().FieldByName("Data").Interface()
	if _, isUnknown := data.(*openruns.Unknown); isUnknown {
		t.Errorf("no arm of %T: %s", event, head.Raw)
	}
	again, err := json.Marshal(data)
	if err != nil || !reflect.DeepEqual(exact(t, again), exact(t, head.Raw)) {
		t.Errorf("%T: %v\ncame %.600s\nwent %.600s", event, err, head.Raw, again)
	}
}

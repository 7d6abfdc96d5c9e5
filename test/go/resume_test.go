package openruns_test

import (
	"context"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/openruns/openruns-go"
)

func TestALostStreamGoesOn(t *testing.T) {
	row(t, "stream-resumes")
	each(t, []string{
		"stream-cut", "stream-cut-between", "stream-cut-at-once", "stream-cut-again", "stream-cut-busy", "stream-cut-refused",
		"stream-cut-no-location", "stream-cut-elsewhere", "stream-ends-early", "stream-reset",
	}, func(t *testing.T, scenario string) {
		w := newWire(t)
		var count atomic.Int64
		var told []openruns.Reconnect
		seen := stream(w.client(scenario, fresh(&count)), nil, openruns.OnReconnect(func(r openruns.Reconnect) { told = append(told, r) }))
		check(t, seen.err == nil && seen.names() == allEvents, "%v: %s", seen.err, seen.names())
		log := w.log()
		check(t, log.Methods["POST"] == 1 && len(log.Elsewhere) == 0, "%v", log.Methods)
		check(t, len(told) > 0 && told[0].Attempt == 1 && told[0].Reason != nil && told[0].Resumed, "%+v", told)
		counts, rejoins := map[string]bool{}, 0
		for _, request := range log.Requests {
			counts[request.Headers["x-count"]] = true
			if request.Method == "GET" && strings.HasSuffix(request.Path, "/stream") {
				rejoins++
				check(t, request.Headers["last-event-id"] != "", "a rejoin has no Last-Event-ID")
			}
		}
		check(t, rejoins > 0 && len(counts) == len(log.Requests), "%d rejoins, %d fresh headers", rejoins, len(counts))
	})
}

func TestReconnectingIsBounded(t *testing.T) {
	row(t, "stream-gives-up")
	w := newWire(t)
	seen := stream(w.client("stream-cut-always"), nil)
	check(t, strings.Contains(asError(t, seen.err).Error(), "streamThreadRun"), "%v", seen.err)
	log := w.log()
	check(t, log.Methods["POST"] == 1 && log.Methods["GET"] <= 6, "%v", log.Methods)
}

func TestAStreamThatIsGoneSaysSo(t *testing.T) {
	row(t, "stream-gives-up")
	w := newWire(t)
	gone := stream(w.client("stream-cut-gone"), nil)
	check(t, asError(t, gone.err).Status == 404 && strings.Contains(gone.err.Error(), "lost"), "%v", gone.err)
	check(t, len(w.log().Requests) == 2, "%v", w.log().Methods)
	stateless := streamOf(context.Background(), w.client("stream-cut-stateless"), openruns.RunsStreamParams{AssistantID: "agent"}, nil)
	check(t, strings.Contains(asError(t, stateless.err).Error(), "has no thread"), "%v", stateless.err)
	check(t, w.posts() == 2, "%v", w.log().Methods)
}

func TestAStreamThatMayNotBeOpenedAgainEnds(t *testing.T) {
	w := newWire(t)
	seen := stream(w.client("stream-cut"), nil, openruns.WithMaxReconnects(0))
	check(t, asError(t, seen.err).Kind == openruns.KindConnection && len(w.log().Requests) == 1, "%v", seen.err)
}

func TestAStreamWithoutIDsNeverRepeatsAnEvent(t *testing.T) {
	w := newWire(t)
	var told []openruns.Reconnect
	params := openruns.RunsStreamParams{ThreadID: openruns.Set(threadID), AssistantID: "agent"}
	seen := streamOf(context.Background(), w.client("stream-cut-plain"), params, nil, openruns.OnReconnect(func(r openruns.Reconnect) { told = append(told, r) }))
	names := map[string]bool{}
	for _, name := range strings.Fields(seen.names()) {
		check(t, !names[name], "%s came twice", name)
		names[name] = true
	}
	check(t, seen.err == nil && w.posts() == 1 && len(told) > 0 && !told[0].Resumed, "%v %+v", seen.err, told)
}

func TestEventsThatAreNeverReplayedDoNotComeTwice(t *testing.T) {
	w := newWire(t)
	seen := stream(w.client("stream-live-only"), nil)
	check(t, seen.err == nil && w.posts() == 1, "%v", seen.err)
}

func TestAJoinedStreamGoesOnByItself(t *testing.T) {
	row(t, "stream-resumes")
	w := newWire(t)
	client := w.client("stream-cut")
	created := stream(client, nil)
	check(t, created.err == nil, "%v", created.err)
	params := openruns.RunsJoinStreamParams{ThreadID: openruns.Set(threadID), RunID: runID, LastEventID: openruns.Set("-1")}
	stream, err := client.Runs.JoinStream(context.Background(), params)
	check(t, err == nil, "%v", err)
	var joined streamed
	for event, err := range stream.Events() {
		check(t, err == nil, "%v", err)
		joined.events = append(joined.events, event)
	}
	check(t, joined.names() == allEvents && w.posts() == 1, "%s", joined.names())
}

package openruns_test

import (
	"context"
	"encoding/json"
	"errors"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/openruns/openruns-go"
)

const allEvents = "metadata custom1 custom2 custom3 custom4 custom5 custom6 custom7 custom8 custom9 custom10 values"

func TestTheStreamingPostCarriesItsBody(t *testing.T) {
	row(t, "stream-body")
	w := newWire(t)
	input := map[string]any{"messages": []any{map[string]any{"role": "user", "content": "grüß dich 😀 <b>"}}}
	seen := streamOf(context.Background(), w.client("echo"), openruns.RunsStreamParams{
		ThreadID: openruns.Null[string](), AssistantID: "agent", Input: input,
		Command: openruns.Null[openruns.Command](), StreamMode: openruns.StreamModes{openruns.StreamModeValues},
	}, nil)
	check(t, seen.err == nil && len(seen.events) == 1, "%v", seen.err)
	var said echo
	if err := json.Unmarshal(seen.events[0].(*openruns.ValuesEvent).Data, &said); err != nil {
		t.Fatal(err)
	}
	want := `{"assistant_id":"agent","input":{"messages":[{"content":"grüß dich 😀 <b>","role":"user"}]},"stream_mode":["values"]}`
	check(t, reflect.DeepEqual(exact(t, said.Body), exact(t, []byte(want))), "%s", said.Body)
}

func TestEachEventComesOnceAndInOrder(t *testing.T) {
	each(t, []string{"stream", "stream-slow", "stream-bytes", "stream-random", "stream-crlf-split", "stream-lf", "stream-cr", "stream-no-location"}, func(t *testing.T, scenario string) {
		w := newWire(t)
		seen := stream(w.client(scenario), nil)
		check(t, seen.err == nil && seen.names() == allEvents, "%v: %s", seen.err, seen.names())
		check(t, seen.runID == runID && seen.threadID == threadID && w.posts() == 1, "%s %s", seen.runID, seen.threadID)
		for _, event := range seen.events {
			check(t, openruns.HeadOf(event).ID != "", "an event has no id")
		}
	})
}

func TestEventsAreDeliveredWhileTheRestIsHeldBack(t *testing.T) {
	row(t, "stream-live")
	w := newWire(t)
	began, count := time.Now(), 0
	seen := stream(w.client("stream-held"), func(openruns.RunEvent) bool {
		if count++; count == 2 {
			// Were they not live, the server would hold the rest back for ten seconds.
			check(t, time.Since(began) < 5*time.Second, "took %v", time.Since(began))
			w.release()
		}
		return true
	})
	check(t, seen.err == nil && seen.names() == allEvents && time.Since(began) < 8*time.Second, "%v", seen.err)
}

func TestTheRunOfAStreamIsKnownBeforeItsEvents(t *testing.T) {
	w := newWire(t)
	var known []openruns.RunCreated
	seen := stream(w.client("stream"), nil, openruns.OnRunCreated(func(run openruns.RunCreated) { known = append(known, run) }))
	check(t, seen.err == nil && len(known) == 1 && known[0].RunID == runID, "%v", known)
}

func TestEveryEventHasItsOwnType(t *testing.T) {
	row(t, "stream-typed")
	w := newWire(t)
	seen := stream(w.client("stream-every-event"), nil, openruns.WithRunErrorsAsValues())
	check(t, seen.err == nil, "%v", seen.err)
	kinds := map[reflect.Type]bool{}
	inSubgraph := 0
	for _, event := range seen.events {
		kinds[reflect.TypeOf(event)] = true
		if unknown, isUnknown := event.(*openruns.UnknownEvent); isUnknown {
			t.Errorf("unknown: %s %s", unknown.Event, unknown.Raw)
		}
		if values, isValues := event.(*openruns.ValuesEvent); isValues && len(values.Namespace) > 0 {
			inSubgraph++
		}
		if messages, isMessages := event.(*openruns.MessagesEvent); isMessages {
			_, isUnknown := messages.Data.Message.(*openruns.Unknown)
			check(t, messages.Data.Message != nil && !isUnknown, "%s", messages.Raw)
		}
		// What was read into types is what came.
		again, err := json.Marshal(reflect.ValueOf(event).Elem().FieldByName("Data").Interface())
		raw := openruns.HeadOf(event).Raw
		check(t, err == nil && reflect.DeepEqual(exact(t, again), exact(t, raw)), "%T\n%s\n%s", event, again, raw)
	}
	check(t, inSubgraph > 0, "no subgraph's event")
	check(t, len(kinds) == 15, "%d of the 15 event types of RunEvent came: %v", len(kinds), kinds)
}

func TestAnEventOfANewerServerIsUnknownAndHarmless(t *testing.T) {
	row(t, "stream-typed")
	w := newWire(t)
	seen := stream(w.client("stream-fixture~fixture=api-unknown-event"), nil)
	check(t, seen.err == nil && len(seen.events) == 2, "%v", seen.err)
	unknown, isUnknown := seen.events[0].(*openruns.UnknownEvent)
	check(t, isUnknown && unknown.Event == "brand/new" && len(unknown.Raw) > 0, "%T", seen.events[0])
}

func TestLeavingEarlyClosesTheConnection(t *testing.T) {
	row(t, "stream-abandoned")
	each(t, []string{"stream-endless", "stream-flood", "stream-hang"}, func(t *testing.T, scenario string) {
		w := newWire(t)
		count := 0
		seen := stream(w.client(scenario), func(openruns.RunEvent) bool { count++; return count < 2 })
		check(t, seen.err == nil && len(seen.events) == 2, "%v", seen.err)
		log := w.log()
		check(t, log.OpenResponses == 0 && log.ClientClosed == 1 && len(log.Requests) == 1, "%+v", log)
	})
}

func TestAStreamClosedElsewhereEnds(t *testing.T) {
	row(t, "cancelled")
	w := newWire(t)
	ctx := context.Background()
	stream, err := w.client("stream-hang").Runs.Stream(ctx, openruns.RunsStreamParams{AssistantID: "agent"})
	check(t, err == nil, "%v", err)
	time.AfterFunc(400*time.Millisecond, stream.Close)
	began, count := time.Now(), 0
	var last error
	for _, err := range stream.Events() {
		count++
		last = err
	}
	check(t, count == 4 && asError(t, last).Kind == openruns.KindCanceled, "%d, %v", count, last)
	log := w.log()
	check(t, time.Since(began) < 2*time.Second && log.OpenResponses == 0 && len(log.Requests) == 1, "%+v", log)
	for _, err := range stream.Events() {
		check(t, asError(t, err).Kind == openruns.KindRequest, "%v", err)
	}
}

func TestAFailedRunEndsItsStream(t *testing.T) {
	row(t, "run-failed")
	w := newWire(t)
	seen := stream(w.client("stream-failed"), nil)
	var failed *openruns.RunError
	check(t, errors.As(seen.err, &failed) && failed.Name != "" && len(seen.events) > 1, "%v", seen.err)
	check(t, len(w.log().Requests) == 1, "%v", w.log().Methods)
	kept := stream(w.client("stream-failed"), nil, openruns.WithRunErrorsAsValues())
	last, isError := kept.events[len(kept.events)-1].(*openruns.ErrorEvent)
	check(t, kept.err == nil && isError && last.Data.Error != "", "%v", kept.err)
}

func TestAnUnknownRunIsSaid(t *testing.T) {
	w := newWire(t)
	params := openruns.RunsJoinStreamParams{ThreadID: openruns.Set(threadID), RunID: runID}
	stream, err := w.client("stream-unknown-run").Runs.JoinStream(context.Background(), params)
	check(t, err == nil, "%v", err)
	for _, err = range stream.Events() {
	}
	var failed *openruns.RunError
	check(t, errors.As(err, &failed) && len(w.log().Requests) == 1, "%v", err)
}

func TestAnEndEventIsTheEnd(t *testing.T) {
	w := newWire(t)
	seen := stream(w.client("stream-end-event"), nil)
	check(t, seen.err == nil && seen.names() == allEvents+" end" && len(w.log().Requests) == 1, "%s", seen.names())
}

func TestHeartbeatsAreOutlivedAndSilenceIsNot(t *testing.T) {
	w := newWire(t)
	seen := stream(w.client("stream-heartbeats"), nil, openruns.WithIdleTimeout(500*time.Millisecond))
	check(t, seen.err == nil && seen.names() == allEvents, "%v", seen.err)
	silent := stream(w.client("stream-hang"), nil, openruns.WithIdleTimeout(200*time.Millisecond), openruns.WithMaxReconnects(0))
	check(t, asError(t, silent.err).Kind == openruns.KindConnection && strings.Contains(silent.err.Error(), "IdleTimeout"), "%v", silent.err)
}

func TestADeadlineEndsAStream(t *testing.T) {
	row(t, "deadline")
	each(t, []string{"stream-hang", "stream-heartbeats-only", "stream-endless"}, func(t *testing.T, scenario string) {
		w := newWire(t)
		seen := stream(w.client(scenario), nil, openruns.WithTimeout(400*time.Millisecond))
		failure := asError(t, seen.err)
		check(t, failure.Kind == openruns.KindTimeout && failure.Operation == "streamThreadRun", "%v", seen.err)
		check(t, w.log().OpenResponses == 0, "the connection is open")
	})
}

func TestWhatIsNoEventIsOneError(t *testing.T) {
	w := newWire(t)
	seen := stream(w.client("stream-malformed-json"), nil)
	check(t, len(seen.events) == 1 && asError(t, seen.err).Kind == openruns.KindBody, "%v", seen.err)
	check(t, strings.Contains(seen.err.Error(), `"values"`) && len(w.log().Requests) == 1, "%v", seen.err)
	page := stream(w.client("html"), nil)
	check(t, strings.Contains(page.err.Error(), `"text/event-stream" was due`), "%v", page.err)
	last := stream(w.client("stream-no-blank-line"), nil)
	check(t, last.err == nil && len(last.events) > 0, "%v", last.err)
	utf8 := stream(w.client("stream-invalid-utf8"), nil)
	check(t, utf8.err == nil && len(utf8.events) > 0, "%v", utf8.err)
}

func TestAnEventOfAStreamIsBounded(t *testing.T) {
	row(t, "sse-bound")
	w := newWire(t)
	seen := stream(w.client("stream-big"), nil)
	check(t, seen.err == nil, "%v", seen.err)
	small := stream(w.client("stream-big"), nil, openruns.WithMaxEventSize(100_000))
	check(t, asError(t, small.err).Kind == openruns.KindBody && strings.Contains(small.err.Error(), "MaxEventSize"), "%v", small.err)
}

func TestEmptyDataIsNull(t *testing.T) {
	w := newWire(t)
	seen := stream(w.client("stream-fixture~fixture=whatwg-no-data"), nil)
	check(t, seen.err == nil && len(seen.events) == 3, "%v, %d events", seen.err, len(seen.events))
	check(t, string(openruns.HeadOf(seen.events[0]).Raw) == "null", "%s", openruns.HeadOf(seen.events[0]).Raw)
}

func TestAnErrorOfBareTextIsReadable(t *testing.T) {
	w := newWire(t)
	seen := stream(w.client("stream-fixture~fixture=api-error-string"), nil)
	var failed *openruns.RunError
	check(t, errors.As(seen.err, &failed) && failed.Name != "" && failed.Message != "", "%v", seen.err)
}

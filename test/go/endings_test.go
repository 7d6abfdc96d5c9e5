package openruns_test

import (
	"context"
	"errors"
	"net/http"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/openruns/openruns-go"
)

func TestManyStreamsCanBeLeftEarly(t *testing.T) {
	row(t, "many-breaks")
	w := newWire(t)
	client := w.client("stream-hang")
	began := time.Now()
	for range 2000 {
		seen := stream(client, func(openruns.RunEvent) bool { return false })
		check(t, seen.err == nil && len(seen.events) == 1, "%v", seen.err)
	}
	log := w.log()
	check(t, log.OpenResponses == 0 && log.ClientClosed == 2000, "%d open, %d closed", log.OpenResponses, log.ClientClosed)
	check(t, time.Since(began) < time.Minute, "took %v", time.Since(began))
}

func TestCancellingWhileAStreamWaitsToReconnect(t *testing.T) {
	row(t, "cancel-in-backoff")
	w := newWire(t)
	mine := errors.New("the user went away")
	ctx, cancel := context.WithCancelCause(context.Background())
	began := time.Now()
	seen := streamIn(ctx, w.client("stream-cut", openruns.WithRetryDelay(20*time.Second)), openruns.OnReconnect(func(openruns.Reconnect) {
		time.AfterFunc(100*time.Millisecond, func() { cancel(mine) })
	}))
	check(t, asError(t, seen.err).Kind == openruns.KindCanceled && errors.Is(seen.err, context.Canceled) && errors.Is(seen.err, mine), "%v", seen.err)
	check(t, time.Since(began) < 2*time.Second && len(w.log().Requests) == 1, "took %v", time.Since(began))
}

func TestACancelNeverReadsAsACleanEnd(t *testing.T) {
	row(t, "cancel-in-backoff")
	w := newWire(t)
	ctx, cancel := context.WithCancel(context.Background())
	time.AfterFunc(300*time.Millisecond, cancel)
	seen := streamIn(ctx, w.client("stream-close-delimited"))
	check(t, asError(t, seen.err).Kind == openruns.KindCanceled && len(seen.events) == 3, "%v", seen.err)
	log := w.log()
	check(t, len(log.Requests) == 1 && log.OpenResponses == 0, "%v", log.Methods)
}

func TestAStreamEndsWithTheEndEvent(t *testing.T) {
	row(t, "end-ends")
	w := newWire(t)
	began := time.Now()
	seen := stream(w.client("stream-end-silent"), nil)
	check(t, seen.err == nil && seen.names() == allEvents+" end", "%v: %s", seen.err, seen.names())
	log := w.log()
	check(t, time.Since(began) < 5*time.Second && len(log.Requests) == 1 && log.OpenResponses == 0, "%+v", log.Methods)
}

func TestACutBeforeTheFirstEventOfARunThatIsNotResumable(t *testing.T) {
	row(t, "cut-before-first")
	w := newWire(t)
	var told []openruns.Reconnect
	params := openruns.RunsStreamParams{ThreadID: openruns.Set(threadID), AssistantID: "agent"}
	seen := streamOf(context.Background(), w.client("stream-cut-plain-at-once"), params, nil, openruns.OnReconnect(func(r openruns.Reconnect) { told = append(told, r) }))
	check(t, seen.err == nil && len(told) == 1 && !told[0].Resumed, "%v %+v", seen.err, told)
	log := w.log()
	for _, request := range log.Requests {
		check(t, request.Headers["last-event-id"] == "", "%s has Last-Event-ID %s", request.Path, request.Headers["last-event-id"])
	}
	check(t, log.Methods["POST"] == 1, "%v", log.Methods)
}

func TestAReplayFromTheStartIsNotDeliveredAgain(t *testing.T) {
	row(t, "replay-from-start")
	w := newWire(t)
	seen := stream(w.client("stream-cut-replayed"), nil)
	check(t, seen.err == nil && seen.names() == allEvents, "%v: %s", seen.err, seen.names())
}

func TestACallbackThatPanicsFreesTheConnection(t *testing.T) {
	row(t, "callback-throws")
	panics := func(do func()) (said any) {
		defer func() { said = recover() }()
		do()
		return nil
	}
	w := newWire(t)
	created := openruns.OnRunCreated(func(openruns.RunCreated) { panic("created") })
	said := panics(func() { _, _ = waitOn(w.client("wait-held"), openruns.Set(threadID), created) })
	check(t, said == "created", "%v", said)
	said = panics(func() { stream(w.client("stream-hang"), nil, created) })
	check(t, said == "created", "%v", said)
	said = panics(func() {
		stream(w.client("stream-cut"), nil, openruns.OnReconnect(func(openruns.Reconnect) { panic("reconnect") }))
	})
	check(t, said == "reconnect", "%v", said)
	log := w.log()
	check(t, log.OpenResponses == 0 && len(log.Requests) == 3, "%+v", log)
}

func TestAStreamThatNobodyReadsIsFreed(t *testing.T) {
	row(t, "unread-stream")
	w := newWire(t)
	for range 20 {
		_, err := w.client("stream-hang").Runs.Stream(context.Background(), openruns.RunsStreamParams{AssistantID: "agent"})
		check(t, err == nil, "%v", err)
	}
	for deadline := time.Now().Add(5 * time.Second); ; time.Sleep(20 * time.Millisecond) {
		runtime.GC()
		if w.log().OpenResponses == 0 {
			break
		}
		check(t, time.Now().Before(deadline), "%d are open", w.log().OpenResponses)
	}
}

func TestACallOnAClosedClientSaysSo(t *testing.T) {
	row(t, "error-closed")
	w := newWire(t)
	client := w.client("ok")
	_, err := getThread(client)
	check(t, err == nil, "%v", err)
	client.Close()
	_, err = getThread(client)
	check(t, asError(t, err).Kind == openruns.KindRequest && errors.Is(err, openruns.ErrClosed) && strings.Contains(err.Error(), "the client is closed"), "%v", err)
	check(t, asError(t, stream(client, nil).err).Kind == openruns.KindRequest, "a stream was opened")
	check(t, len(w.log().Requests) == 1, "%v", w.log().Methods)
}

func TestTheRunOfAStreamCanBeAskedForWhileItIsRead(t *testing.T) {
	w := newWire(t)
	stream, err := w.client("stream-no-headers").Runs.Stream(context.Background(), openruns.RunsStreamParams{AssistantID: "agent"})
	check(t, err == nil && stream.RunID() == "", "%v", err)
	done := make(chan string)
	go func() {
		for stream.RunID() == "" {
			time.Sleep(time.Millisecond)
		}
		done <- stream.RunID()
	}()
	for _, err := range stream.Events() {
		check(t, err == nil, "%v", err)
	}
	check(t, <-done == runID, "%s", stream.RunID())
}

// followingClient is a client that would follow redirects and end long streams.
func followingClient() *http.Client {
	return &http.Client{Timeout: time.Nanosecond, CheckRedirect: func(*http.Request, []*http.Request) error { return nil }}
}

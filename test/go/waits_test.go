package openruns_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/openruns/openruns-go"
)

type chat struct {
	Messages openruns.StreamedMessages `json:"messages"`
}

func TestTheThreadPicksTheOperation(t *testing.T) {
	row(t, "wait-picks-operation")
	w := newWire(t)
	for _, thread := range []openruns.Opt[string]{{}, openruns.Null[string](), openruns.Set(threadID)} {
		params := openruns.RunsWaitParams{ThreadID: thread, AssistantID: "agent"}
		state, err := openruns.Wait[chat](context.Background(), w.client("wait"), params)
		check(t, err == nil && len(state.Messages) == 2, "%v", err)
		_, isHuman := state.Messages[0].(*openruns.HumanMessage)
		answer, isAI := state.Messages[1].(*openruns.AIMessage)
		check(t, isHuman && isAI && answer.Content != nil, "%T %T", state.Messages[0], state.Messages[1])
	}
	var paths []string
	for _, request := range w.log().Requests {
		paths = append(paths, request.Path)
		check(t, !strings.Contains(request.Body, "thread_id"), "%s", request.Body)
	}
	check(t, fmt.Sprint(paths) == "[/runs/wait /runs/wait /threads/"+threadID+"/runs/wait]", "%v", paths)
}

func TestAFailedRunIsAnErrorOrAValue(t *testing.T) {
	row(t, "run-failed")
	each(t, []string{"wait-failed", "wait-failed-wrapped"}, func(t *testing.T, scenario string) {
		w := newWire(t)
		_, err := waitOn(w.client(scenario), openruns.Set(threadID))
		var failed *openruns.RunError
		check(t, errors.As(err, &failed), "%v", err)
		check(t, failed.Call.Kind == openruns.KindRun && failed.Name == "ValueError" && asError(t, err).Operation == "waitThreadRun", "%+v", failed)
		check(t, failed.Message != "" && strings.Contains(err.Error(), failed.Message) && !strings.Contains(err.Error(), "{"), "%v", err)
		value, err := waitOn(w.client(scenario), openruns.Opt[string]{}, openruns.WithRunErrorsAsValues())
		var fields map[string]json.RawMessage
		check(t, err == nil && json.Unmarshal(value, &fields) == nil && len(fields) == 1 && fields["__error__"] != nil, "%s", value)
	})
}

func TestTheRunIsKnownBeforeTheBody(t *testing.T) {
	row(t, "on-run-created")
	w := newWire(t)
	var known []openruns.RunCreated
	created := func(run openruns.RunCreated) {
		known = append(known, run)
		w.release()
	}
	began := time.Now()
	_, err := waitOn(w.client("wait-held"), openruns.Set(threadID), openruns.OnRunCreated(created))
	// Were it called only after the body, the server would hold that back for ten seconds.
	check(t, err == nil && time.Since(began) < 5*time.Second, "%v", err)
	check(t, len(known) == 1 && known[0] == openruns.RunCreated{RunID: runID, ThreadID: threadID}, "%v", known)
}

func TestAnInterruptIsNoFailure(t *testing.T) {
	w := newWire(t)
	state, err := waitOn(w.client("wait-interrupted"), openruns.Set(threadID))
	check(t, err == nil && strings.Contains(string(state), "__interrupt__"), "%v", err)
	state, err = waitOn(w.client("wait-null"), openruns.Set(threadID))
	check(t, err == nil && string(state) == "null", "%v", err)
}

func TestTenMinutesOfKeepAlivesAreOutlived(t *testing.T) {
	row(t, "wait-outlives")
	w := newWire(t)
	// The client's own timeout is one of ordinary calls.
	client := w.client("wait-long", openruns.WithTimeout(200*time.Millisecond))
	state, err := waitOn(client, openruns.Set(threadID), openruns.WithIdleTimeout(500*time.Millisecond))
	check(t, err == nil && strings.Contains(string(state), "messages") && len(w.log().Requests) == 1, "%v", err)
}

func TestAWaitThatIsCutJoinsItsRun(t *testing.T) {
	row(t, "wait-rejoins")
	each(t, []string{"wait-cut", "wait-cut-again", "wait-cut-json", "wait-cut-no-location", "wait-cut-busy", "wait-cut-elsewhere"}, func(t *testing.T, scenario string) {
		w := newWire(t)
		told := 0
		state, err := waitOn(w.client(scenario), openruns.Set(threadID), openruns.OnRunCreated(func(openruns.RunCreated) { told++ }))
		check(t, err == nil && strings.Contains(string(state), "messages") && told == 1, "%v, told %d times", err, told)
		log := w.log()
		check(t, log.Methods["POST"] == 1 && len(log.Elsewhere) == 0, "%v", log.Methods)
		last := log.Requests[len(log.Requests)-1].Path
		check(t, last == "/threads/"+threadID+"/runs/"+runID+"/join", "%s", last)
	})
}

func TestAWaitThatCannotBeJoinedSaysSo(t *testing.T) {
	row(t, "wait-rejoins")
	each(t, []string{"wait-cut-always", "wait-cut-no-headers", "wait-cut-gone"}, func(t *testing.T, scenario string) {
		w := newWire(t)
		_, err := waitOn(w.client(scenario), openruns.Opt[string]{})
		failure := asError(t, err)
		check(t, strings.Contains(err.Error(), "waitRun"), "%v", err)
		check(t, scenario != "wait-cut-gone" || failure.Status == 404, "%v", err)
		check(t, scenario != "wait-cut-always" || strings.Contains(err.Error(), runID), "%v", err)
		check(t, scenario != "wait-cut-no-headers" || strings.Contains(err.Error(), "did not say"), "%v", err)
		check(t, w.posts() == 1 && len(w.log().Requests) <= 6, "%v", w.log().Methods)
	})
}

func TestALocationElsewhereNeverSeesTheKey(t *testing.T) {
	row(t, "foreign-location")
	w := newWire(t)
	_, err := waitOn(w.client("wait-cut-elsewhere", openruns.WithAPIKey(secret)), openruns.Set(threadID))
	check(t, err == nil && len(w.log().Elsewhere) == 0, "%v", err)
}

func TestADeadlineEndsAWait(t *testing.T) {
	row(t, "deadline")
	each(t, []string{"wait-silent", "wait-long"}, func(t *testing.T, scenario string) {
		w := newWire(t)
		_, err := waitOn(w.client(scenario), openruns.Opt[string]{}, openruns.WithTimeout(400*time.Millisecond))
		failure := asError(t, err)
		check(t, failure.Kind == openruns.KindTimeout && failure.Operation == "waitRun", "%v", err)
		log := w.log()
		check(t, len(log.Requests) == 1 && log.OpenResponses == 0, "%v", log.Methods)
	})
}

func TestACancelledWaitFreesItsConnection(t *testing.T) {
	row(t, "cancelled")
	w := newWire(t)
	ctx, cancel := context.WithCancel(context.Background())
	time.AfterFunc(300*time.Millisecond, cancel)
	began := time.Now()
	_, err := w.client("wait-silent").Runs.Wait(ctx, openruns.RunsWaitParams{AssistantID: "agent"})
	check(t, asError(t, err).Kind == openruns.KindCanceled && errors.Is(err, context.Canceled), "%v", err)
	check(t, time.Since(began) < time.Second, "took %v", time.Since(began))
	log := w.log()
	check(t, log.OpenResponses == 0 && log.ClientClosed == 1, "%+v", log)
}

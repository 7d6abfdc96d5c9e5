package openruns_test

import (
	"context"
	"errors"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/openruns/openruns-go"
)

const (
	answer = "I'm doing well, thanks for asking!"
	prefer = "Prefer"
)

var story = map[string]any{"messages": []any{map[string]any{"role": "user", "content": "how are you?"}}}

// server gives a client of the server at an address in the environment, or leaves the test out.
func server(t *testing.T, variable, id string) *openruns.Client {
	t.Helper()
	row(t, id)
	url := os.Getenv(variable)
	if url == "" {
		t.Skipf("no server at %s; npm run test:targets starts it", variable)
	}
	return newClient(url)
}

// collect gives the names of all events of a stream.
func collect(t *testing.T, stream *openruns.Stream[openruns.RunEvent], err error) []string {
	t.Helper()
	check(t, err == nil, "%v", err)
	var names []string
	for event, err := range stream.Events() {
		check(t, err == nil, "%v", err)
		names = append(names, openruns.HeadOf(event).Event)
	}
	return names
}

func count(names []string, wanted string) int {
	others := slices.DeleteFunc(slices.Clone(names), func(name string) bool { return name == wanted })
	return len(names) - len(others)
}

func TestPrismWait(t *testing.T) {
	client := server(t, "OPENRUNS_PRISM", "journey-prism")
	var known []openruns.RunCreated
	state, err := openruns.Wait[chat](context.Background(), client, openruns.RunsWaitParams{
		ThreadID:    openruns.Null[string](),
		AssistantID: "agent",
		Input:       story,
		Metadata:    openruns.Metadata{"name": "my_run"},
		Context: struct {
			Model string `json:"model_name"`
		}{"anthropic"},
		InterruptBefore:   openruns.NodeNames{"node_to_stop_before_1", "node_to_stop_before_2"},
		InterruptAfter:    openruns.NodeNames{"node_to_stop_after_1", "node_to_stop_after_2"},
		Webhook:           openruns.Set("https://my.fake.webhook.com"),
		MultitaskStrategy: openruns.Set(openruns.MultitaskStrategyInterrupt),
	}, openruns.OnRunCreated(func(run openruns.RunCreated) { known = append(known, run) }))
	check(t, err == nil && len(state.Messages) == 2 && len(known) == 1, "%v", err)
	content, isText := state.Messages[1].(*openruns.AIMessage).Content.(openruns.Text)
	check(t, isText && strings.HasPrefix(string(content), answer), "%s", content)
}

func TestPrismThreadRunJoinCancel(t *testing.T) {
	client, ctx := server(t, "OPENRUNS_PRISM", "journey-prism"), context.Background()
	thread, err := client.Threads.Create(ctx, openruns.ThreadsCreateParams{Metadata: openruns.Metadata{"owner": "user123"}})
	check(t, err == nil, "%v", err)
	run, err := client.Runs.Create(ctx, openruns.RunsCreateParams{ThreadID: openruns.Set(thread.ThreadID), AssistantID: "agent", Input: story})
	check(t, err == nil, "%v", err)
	joined, err := openruns.Join[chat](ctx, client, openruns.RunsJoinParams{ThreadID: thread.ThreadID, RunID: run.RunID})
	check(t, err == nil && len(joined.Messages) > 0, "%v", err)
	err = client.Runs.Cancel(ctx, openruns.RunsCancelParams{ThreadID: thread.ThreadID, RunID: run.RunID}, openruns.WithHeader(prefer, "code=202"))
	check(t, err == nil, "%v", err)
	state, err := client.Threads.GetState(ctx, openruns.ThreadsGetStateParams{ThreadID: thread.ThreadID})
	check(t, err == nil && len(state.Values) > 2, "%v", err)
	err = client.Threads.Delete(ctx, openruns.ThreadsDeleteParams{ThreadID: thread.ThreadID})
	check(t, err == nil, "%v", err)
}

func TestPrismStreamAndJoinStream(t *testing.T) {
	client, ctx := server(t, "OPENRUNS_PRISM", "journey-prism"), context.Background()
	once := openruns.WithMaxReconnects(0)
	made, err := client.Runs.Stream(ctx, openruns.RunsStreamParams{AssistantID: "agent", Input: story}, once)
	names := collect(t, made, err)
	check(t, names[0] == "metadata" && made.RunID() != "", "%v", names)
	params := openruns.RunsJoinStreamParams{ThreadID: openruns.Set(threadID), RunID: made.RunID()}
	joined, err := client.Runs.JoinStream(ctx, params, once)
	check(t, len(collect(t, joined, err)) > 0, "no events")
}

func TestPrismInterruptedAndFailed(t *testing.T) {
	client := server(t, "OPENRUNS_PRISM", "journey-prism")
	state, err := waitOn(client, openruns.Opt[string]{}, openruns.WithHeader(prefer, "code=200, example=interrupted"))
	check(t, err == nil && strings.Contains(string(state), "__interrupt__"), "%v", err)
	_, err = waitOn(client, openruns.Opt[string]{}, openruns.WithHeader(prefer, "code=200, example=failed"))
	var failed *openruns.RunError
	check(t, errors.As(err, &failed), "%v", err)
}

func TestPrismErrors(t *testing.T) {
	client, ctx := server(t, "OPENRUNS_PRISM", "journey-prism"), context.Background()
	for code, status := range map[string]int{"code=401": 401, "code=404": 404, "code=409": 409, "code=422": 422} {
		params := openruns.RunsCreateParams{ThreadID: openruns.Set(threadID), AssistantID: "agent"}
		_, err := client.Runs.Create(ctx, params, openruns.WithHeader(prefer, code))
		failure := asError(t, err)
		check(t, failure.Status == status && failure.Detail != "", "%v", err)
	}
	_, err := client.Threads.Get(ctx, openruns.ThreadsGetParams{ThreadID: "no-uuid"})
	check(t, asError(t, err).Status == 422, "%v", err)
}

func newThread(t *testing.T, client *openruns.Client) string {
	t.Helper()
	thread, err := client.Threads.Create(context.Background(), openruns.ThreadsCreateParams{})
	check(t, err == nil, "%v", err)
	return thread.ThreadID
}

func TestServerWaitAndHistory(t *testing.T) {
	client, ctx := server(t, "OPENRUNS_PEER", "journey-server"), context.Background()
	thread := newThread(t, client)
	state, err := client.Runs.Wait(ctx, openruns.RunsWaitParams{ThreadID: openruns.Set(thread), AssistantID: "agent", Input: story})
	check(t, err == nil, "%v", err)
	chatted, err := openruns.Decode[chat](state)
	check(t, err == nil && len(chatted.Messages) == 2, "%v", err)
	runs, err := client.Runs.List(ctx, openruns.RunsListParams{ThreadID: thread})
	check(t, err == nil && runs[0].Status.Or("") == openruns.RunStatusSuccess, "%v", err)
	found, err := client.Threads.GetState(ctx, openruns.ThreadsGetStateParams{ThreadID: thread})
	check(t, err == nil && len(found.Values) > 2, "%v", err)
	history, err := client.Threads.GetHistory(ctx, openruns.ThreadsGetHistoryParams{ThreadID: thread, Limit: openruns.Int(10)})
	check(t, err == nil && len(history) > 1, "%v", err)
}

func TestServerStreamTokens(t *testing.T) {
	client, ctx := server(t, "OPENRUNS_PEER", "journey-server"), context.Background()
	modes := openruns.StreamModes{openruns.StreamModeMessagesTuple, openruns.StreamModeValues}
	stream, err := client.Runs.Stream(ctx, openruns.RunsStreamParams{AssistantID: "chat", Input: story, StreamMode: modes})
	names := collect(t, stream, err)
	check(t, names[0] == "metadata" && count(names, "messages") > 2 && names[len(names)-1] == "values", "%v", names)
}

func TestServerJoinMidway(t *testing.T) {
	client, ctx := server(t, "OPENRUNS_PEER", "journey-server"), context.Background()
	thread := newThread(t, client)
	run, err := client.Runs.Create(ctx, openruns.RunsCreateParams{
		ThreadID: openruns.Set(thread), AssistantID: "slow", Input: map[string]any{"delay_ms": 200},
		StreamMode: openruns.StreamModes{openruns.StreamModeUpdates}, StreamResumable: openruns.Set(true),
	})
	check(t, err == nil, "%v", err)
	params := openruns.RunsJoinStreamParams{ThreadID: openruns.Set(thread), RunID: run.RunID, LastEventID: openruns.Set("-1")}
	stream, err := client.Runs.JoinStream(ctx, params)
	names := collect(t, stream, err)
	check(t, count(names, "updates") >= 4, "%v", names)
	state, err := client.Runs.Join(ctx, openruns.RunsJoinParams{ThreadID: thread, RunID: run.RunID})
	check(t, err == nil && len(state) > 2, "%v", err)
}

func TestServerInterruptAndResume(t *testing.T) {
	client, ctx := server(t, "OPENRUNS_PEER", "journey-server"), context.Background()
	thread := newThread(t, client)
	params := openruns.RunsWaitParams{ThreadID: openruns.Set(thread), AssistantID: "interrupter", Input: story}
	paused, err := client.Runs.Wait(ctx, params)
	check(t, err == nil && strings.Contains(string(paused), "__interrupt__"), "%v", err)
	found, err := client.Threads.Get(ctx, openruns.ThreadsGetParams{ThreadID: thread})
	check(t, err == nil && found.Status == openruns.ThreadStatusInterrupted, "%v", err)
	params.Input = nil
	params.Command = openruns.Set(openruns.Command{Resume: openruns.MustRaw("yes")})
	done, err := client.Runs.Wait(ctx, params)
	check(t, err == nil && !strings.Contains(string(done), "__interrupt__"), "%v", err)
}

func TestServerCancel(t *testing.T) {
	client, ctx := server(t, "OPENRUNS_PEER", "journey-server"), context.Background()
	thread := newThread(t, client)
	input := map[string]any{"delay_ms": 2000}
	run, err := client.Runs.Create(ctx, openruns.RunsCreateParams{ThreadID: openruns.Set(thread), AssistantID: "slow", Input: input})
	check(t, err == nil, "%v", err)
	err = client.Runs.Cancel(ctx, openruns.RunsCancelParams{ThreadID: thread, RunID: run.RunID})
	check(t, err == nil, "%v", err)
	for deadline := time.Now().Add(10 * time.Second); ; time.Sleep(200 * time.Millisecond) {
		found, err := client.Runs.Get(ctx, openruns.RunsGetParams{ThreadID: thread, RunID: run.RunID})
		check(t, err == nil && time.Now().Before(deadline), "%v", err)
		if found.Status == openruns.RunStatusInterrupted {
			return
		}
	}
}

func TestServerStore(t *testing.T) {
	client, ctx := server(t, "OPENRUNS_PEER", "journey-server"), context.Background()
	namespace := openruns.StoreNamespace{"go-journey", "u1"}
	err := client.Store.PutItem(ctx, openruns.StorePutItemParams{Namespace: namespace, Key: "color", Value: map[string]any{"is": "blue"}})
	check(t, err == nil, "%v", err)
	item, err := client.Store.GetItem(ctx, openruns.StoreGetItemParams{Namespace: namespace, Key: "color"})
	check(t, err == nil && item != nil && item.Value["is"] == "blue", "%v %+v", err, item)
	err = client.Store.DeleteItem(ctx, openruns.StoreDeleteItemParams{Namespace: namespace, Key: "color"})
	check(t, err == nil, "%v", err)
	item, err = client.Store.GetItem(ctx, openruns.StoreGetItemParams{Namespace: namespace, Key: "color"})
	check(t, err == nil && item == nil, "%v %+v", err, item)
}

func TestServerErrors(t *testing.T) {
	client, ctx := server(t, "OPENRUNS_PEER", "journey-server"), context.Background()
	_, err := client.Runs.Wait(ctx, openruns.RunsWaitParams{AssistantID: "failing", Input: story})
	var failed *openruns.RunError
	check(t, errors.As(err, &failed) && failed.Name != "", "%v", err)
	_, err = getThread(client)
	check(t, asError(t, err).Status == 404, "%v", err)
	_, err = client.Runs.Create(ctx, openruns.RunsCreateParams{AssistantID: "no-such-graph"})
	failure := asError(t, err)
	check(t, failure.Status == 422 && strings.Contains(failure.Detail, "no-such-graph"), "%v", err)
}

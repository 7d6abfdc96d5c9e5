package openruns_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/openruns/openruns-go"
)

type echo struct {
	Method  string
	Path    string
	Query   map[string][]string
	Headers map[string]string
	Body    json.RawMessage
}

// echoed calls a path of the echoing server through a method whose result is of another shape.
func echoed(t *testing.T, w *wire, send func(*openruns.Client) (json.RawMessage, error)) echo {
	t.Helper()
	data, err := send(w.client("echo"))
	if err != nil {
		t.Fatal(err)
	}
	var said echo
	return ok(t, said, json.Unmarshal(data, &said))
}

func TestUnsetIsAbsentAndNullIsNull(t *testing.T) {
	row(t, "unset-and-null")
	row(t, "null-unset")
	w := newWire(t)
	// The contract says that a null command means none, and is not sent; a null input is one.
	params := openruns.RunsWaitParams{
		AssistantID: "agent",
		Input:       openruns.Null[any](),
		Command:     openruns.Null[openruns.Command](),
		Metadata:    openruns.Metadata{"a": nil, "n": json.Number("9007199254740993")},
		Config:      &openruns.Config{MaxConcurrency: openruns.Null[int64](), RunName: openruns.Set("")},
	}
	_, err := w.client("echo").Runs.Wait(context.Background(), params)
	check(t, err == nil, "%v", err)
	body := w.log().Requests[0].Body
	want := `{"assistant_id":"agent","input":null,"metadata":{"a":null,"n":9007199254740993},"config":{"run_name":"","max_concurrency":null}}`
	check(t, body == want, "%s", body)
}

func TestNothingIsSentThatWasNotGiven(t *testing.T) {
	row(t, "no-defaults")
	w := newWire(t)
	_, err := waitOn(w.client("echo"), openruns.Set(threadID))
	check(t, err == nil, "%v", err)
	_, _ = w.client("echo").Threads.Search(context.Background(), openruns.ThreadsSearchParams{})
	_, _ = getThread(w.client("echo"))
	requests := w.log().Requests
	check(t, requests[0].Body == `{"assistant_id":"agent"}`, "%s", requests[0].Body)
	check(t, requests[1].Body == `{}`, "%s", requests[1].Body)
	check(t, len(requests[2].Query) == 0 && requests[2].Body == "", "%v", requests[2])
}

func TestPathAndQueryAreEncoded(t *testing.T) {
	w := newWire(t)
	ctx, client := context.Background(), w.client("echo")
	_, _ = client.Threads.Get(ctx, openruns.ThreadsGetParams{ThreadID: "a/b ü?"})
	fields := []openruns.RunSelectField{openruns.RunSelectFieldRunID, openruns.RunSelectFieldStatus}
	_, _ = client.Runs.List(ctx, openruns.RunsListParams{ThreadID: threadID, Limit: openruns.Int(5), Select: fields})
	requests := w.log().Requests
	check(t, requests[0].Path == "/threads/a%2Fb%20%C3%BC%3F", "%s", requests[0].Path)
	check(t, fmt.Sprint(requests[1].Query) == "map[limit:[5] select:[run_id status]]", "%v", requests[1].Query)
}

func TestAMissingPartOfThePathIsSaidBeforeAnythingIsSent(t *testing.T) {
	w := newWire(t)
	for _, id := range []string{"", ".."} {
		_, err := w.client("ok").Threads.Get(context.Background(), openruns.ThreadsGetParams{ThreadID: id})
		failure := asError(t, err)
		said := failure.Error()
		check(t, failure.Kind == openruns.KindRequest && strings.Contains(said, "thread_id") && strings.Contains(said, "getThread"), "%v", err)
	}
	_, err := w.client("ok").Runs.Create(context.Background(), openruns.RunsCreateParams{AssistantID: "agent", Input: func() {}})
	check(t, asError(t, err).Kind == openruns.KindRequest, "%v", err)
	check(t, len(w.log().Requests) == 0, "something was sent")
}

func TestAnyPathCanBeCalled(t *testing.T) {
	w := newWire(t)
	said := echoed(t, w, func(client *openruns.Client) (json.RawMessage, error) {
		var result json.RawMessage
		err := client.Do(context.Background(), http.MethodPost, "/my/route?a=1", map[string]any{"b": 2}, &result)
		return result, err
	})
	check(t, said.Path == "/my/route" && string(said.Body) == `{"b":2}` && said.Query["a"][0] == "1", "%v", said)
}

func TestAGetIsTriedAgain(t *testing.T) {
	row(t, "retry-safe")
	each(t, []string{"unavailable", "unavailable~status=502", "unavailable~status=504", "rate-limited", "dropped"}, func(t *testing.T, scenario string) {
		w := newWire(t)
		thread, err := getThread(w.client(scenario))
		check(t, err == nil && thread.ThreadID == threadID, "%v", err)
		check(t, len(w.log().Requests) == 2, "%d requests", len(w.log().Requests))
	})
}

func TestAGetGivesUpInTheEnd(t *testing.T) {
	w := newWire(t)
	_, err := getThread(w.client("unavailable-always"))
	check(t, asError(t, err).Status == 503 && len(w.log().Requests) == 4, "%v", err)
}

func TestRetryAfterIsHonoured(t *testing.T) {
	row(t, "retry-after")
	each(t, []string{"rate-limited", "rate-limited~retry_after=date"}, func(t *testing.T, scenario string) {
		w := newWire(t)
		_, err := getThread(w.client(scenario))
		requests := w.log().Requests
		check(t, err == nil && len(requests) == 2, "%v", err)
		pause := requests[1].At - requests[0].At
		// A date has whole seconds, so up to one of them has passed already.
		check(t, pause >= 1000 || strings.Contains(scenario, "date"), "%v ms", pause)
	})
}

func TestAPostIsSentOnce(t *testing.T) {
	row(t, "retry-never-post")
	each(t, []string{"unavailable", "rate-limited", "dropped"}, func(t *testing.T, scenario string) {
		w := newWire(t)
		client := w.client(scenario + "~times=always")
		_, err := createRun(client)
		asError(t, err)
		_, err = waitOn(client, openruns.Opt[string]{})
		asError(t, err)
		asError(t, stream(client, nil).err)
		check(t, w.posts() == 3 && len(w.log().Requests) == 3, "%v", w.log().Methods)
	})
}

func TestARefusalIsFinal(t *testing.T) {
	row(t, "retry-never-4xx")
	each(t, []string{"not-found", "conflict", "invalid", "invalid-zod", "error-html", "error-empty"}, func(t *testing.T, scenario string) {
		w := newWire(t)
		_, err := getThread(w.client(scenario))
		check(t, asError(t, err).Kind == openruns.KindStatus && len(w.log().Requests) == 1, "%v", err)
	})
}

func TestAnErrorSaysWhatWhereAndInWhoseWords(t *testing.T) {
	row(t, "error-names")
	w := newWire(t)
	_, err := getThread(w.client("not-found"))
	failure := asError(t, err)
	check(t, failure.Operation == "getThread" && failure.Method == "GET" && failure.Status == 404, "%+v", failure)
	check(t, failure.URL == w.url("not-found")+"/threads/"+threadID, "%s", failure.URL)
	for _, part := range []string{failure.Operation, failure.URL, failure.Detail, failure.RequestID, "404"} {
		check(t, part != "" && strings.Contains(err.Error(), part), "%q is not in %v", part, err)
	}
	check(t, strings.HasPrefix(failure.RequestID, "wire-"), "%s", failure.RequestID)
}

func TestAnyBodyMakesOneTypedError(t *testing.T) {
	row(t, "error-bodies")
	cases := map[string][2]string{
		"invalid-zod":  {"status", "400"},
		"invalid-list": {"status", "422"},
		"error-text":   {"status", "Internal Server Error"},
		"error-html":   {"status", "an HTML page"},
		"error-empty":  {"status", "405"},
		"not-json":     {"body", "OK, but not JSON"},
		"html":         {"body", "an HTML page"},
		"empty":        {"body", "no body"},
		"no-content":   {"body", "204"},
		"truncated":    {"body", "where JSON"},
	}
	for scenario, want := range cases {
		t.Run(scenario, func(t *testing.T) {
			w := newWire(t)
			_, err := getThread(w.client(scenario))
			failure := asError(t, err)
			check(t, string(failure.Kind) == want[0] && strings.Contains(err.Error(), want[1]), "%v", err)
			if strings.HasPrefix(scenario, "invalid-") {
				check(t, len(failure.Detail) > 5 && !strings.Contains(failure.Detail, "{"), "%s", failure.Detail)
			}
		})
	}
	w := newWire(t)
	check(t, newClient(w.url("no-content")).Runs.Delete(context.Background(), openruns.RunsDeleteParams{ThreadID: threadID, RunID: runID}) == nil, "204 is what was due")
}

func TestTheKeyStandsInNoMessage(t *testing.T) {
	row(t, "secret-kept")
	each(t, []string{"error-secret", "not-found", "error-html", "dropped", "hang", "redirect"}, func(t *testing.T, scenario string) {
		w := newWire(t)
		_, err := createRun(w.client(scenario, openruns.WithAPIKey(secret), openruns.WithTimeout(300*time.Millisecond)))
		failure := asError(t, err)
		for ; err != nil; err = errors.Unwrap(err) {
			check(t, !strings.Contains(fmt.Sprintf("%v %+v %#v", err, err, err), secret), "%v", err)
		}
		check(t, !strings.Contains(string(failure.Body)+failure.Detail, secret), "%s", failure.Body)
	})
}

func TestTheKeyComesFromTheOptionOrTheEnvironment(t *testing.T) {
	row(t, "auth")
	w := newWire(t)
	for _, name := range []string{"LANGGRAPH_API_KEY", "LANGSMITH_API_KEY", "LANGCHAIN_API_KEY"} {
		t.Setenv(name, "")
	}
	_, err := getThread(w.client("unauthorized", openruns.WithAPIKey("secret")))
	check(t, err == nil, "%v", err)
	_, err = getThread(w.client("unauthorized", openruns.WithAPIKey("wrong")))
	check(t, asError(t, err).Status == 401 && strings.Contains(err.Error(), "LANGGRAPH_API_KEY"), "%v", err)
	_, err = getThread(w.client("unauthorized", openruns.WithAPIKey("wrong")), openruns.WithHeader("X-API-KEY", "secret"))
	check(t, err == nil, "%v", err)
	t.Setenv("LANGGRAPH_API_KEY", "secret")
	_, err = getThread(openruns.New(w.url("unauthorized")))
	check(t, err == nil, "%v", err)
	_, err = getThread(openruns.New(w.url("ok"), openruns.WithAPIKey("")))
	requests := w.log().Requests
	_, sent := requests[len(requests)-1].Headers["x-api-key"]
	check(t, err == nil && !sent, "a key was sent: %v", err)
}

func TestHeadersAreMadeAnewForEveryAttempt(t *testing.T) {
	w := newWire(t)
	var count atomic.Int64
	_, err := getThread(w.client("unavailable", fresh(&count)))
	requests := w.log().Requests
	check(t, err == nil && requests[0].Headers["x-count"] == "1" && requests[1].Headers["x-count"] == "2", "%v", err)
}

// fresh gives every request another header.
func fresh(count *atomic.Int64) openruns.Option {
	return openruns.WithHeaders(func(_ context.Context, header http.Header) error {
		header.Set("X-Count", fmt.Sprint(count.Add(1)))
		return nil
	})
}

func TestADeadlineEndsACall(t *testing.T) {
	row(t, "deadline")
	each(t, []string{"hang", "hang-body"}, func(t *testing.T, scenario string) {
		w := newWire(t)
		began := time.Now()
		_, err := getThread(w.client(scenario), openruns.WithTimeout(300*time.Millisecond))
		failure := asError(t, err)
		check(t, failure.Kind == openruns.KindTimeout && errors.Is(err, context.DeadlineExceeded), "%v", err)
		check(t, strings.Contains(err.Error(), "getThread") && time.Since(began) < 2*time.Second, "%v", err)
		check(t, w.log().OpenResponses == 0, "the connection is open")
	})
}

func TestNoServerIsSaid(t *testing.T) {
	_, err := createRun(newClient("http://127.0.0.1:9"))
	failure := asError(t, err)
	check(t, failure.Kind == openruns.KindConnection && strings.Contains(err.Error(), "createRun") && strings.Contains(err.Error(), "127.0.0.1:9"), "%v", err)
}

func TestARedirectToElsewhereIsNotFollowed(t *testing.T) {
	row(t, "foreign-location")
	w := newWire(t)
	_, err := createRun(w.client("redirect", openruns.WithAPIKey(secret)))
	check(t, asError(t, err).Status == 307 && len(w.log().Elsewhere) == 0, "%v", err)
}

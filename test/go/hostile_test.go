package openruns_test

import (
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"errors"
	"math"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/openruns/openruns-go"
)

func TestADeadlineEndsWhatDripsIn(t *testing.T) {
	row(t, "deadline-dripped")
	each(t, []string{"dripped-headers", "dripped-body"}, func(t *testing.T, scenario string) {
		w := newWire(t)
		began := time.Now()
		_, err := getThread(w.client(scenario), openruns.WithTimeout(400*time.Millisecond))
		failure := asError(t, err)
		check(t, failure.Kind == openruns.KindTimeout && failure.Timeout(), "%v", err)
		check(t, time.Since(began) < time.Second && w.log().OpenResponses == 0, "took %v", time.Since(began))
	})
}

func TestSilenceBeforeTheHeadersIsALostConnection(t *testing.T) {
	row(t, "idle-headers")
	w := newWire(t)
	began := time.Now()
	idle := openruns.WithIdleTimeout(100 * time.Millisecond)
	_, err := createRun(w.client("hang"), idle)
	failure := asError(t, err)
	check(t, failure.Kind == openruns.KindConnection && strings.Contains(err.Error(), "WithIdleTimeout"), "%v", err)
	silent := stream(w.client("stream-silent"), nil, idle)
	check(t, asError(t, silent.err).Kind == openruns.KindConnection, "%v", silent.err)
	check(t, w.posts() == 2 && w.log().OpenResponses == 0, "%v", w.log().Methods)
	resumed := stream(w.client("stream-cut-silent"), nil, idle)
	check(t, resumed.err == nil && resumed.names() == allEvents, "%v", resumed.err)
	lost := stream(w.client("stream-cut-silent~times=always"), nil, idle, openruns.WithMaxReconnects(3))
	check(t, strings.Contains(asError(t, lost.err).Error(), "3 attempts"), "%v", lost.err)
	check(t, time.Since(began) < 4*time.Second, "took %v", time.Since(began))
}

func TestAnAnswerThatFillsTheMemoryIsRefused(t *testing.T) {
	row(t, "error-answer")
	server := httptest.NewServer(http.HandlerFunc(func(answer http.ResponseWriter, _ *http.Request) {
		answer.Header().Set("Content-Type", "application/json")
		answer.Header().Set("Content-Encoding", "gzip")
		packed, _ := gzip.NewWriterLevel(answer, gzip.BestSpeed)
		defer packed.Close()
		for spaces, written := bytes.Repeat([]byte(" "), 1<<20), 0; written <= 256; written++ {
			if _, err := packed.Write(spaces); err != nil {
				return
			}
		}
	}))
	defer server.Close()
	_, err := getThread(newClient(server.URL))
	check(t, asError(t, err).Kind == openruns.KindBody && strings.Contains(err.Error(), "larger than 256 MiB"), "%v", err)
}

func TestADamagedAnswerIsOneTypedError(t *testing.T) {
	row(t, "error-answer")
	for scenario, said := range map[string]string{"bad-gzip": "damaged", "unknown-encoding": "x-openruns", "deep-json~depth=100000": "nested too deep"} {
		t.Run(scenario, func(t *testing.T) {
			w := newWire(t)
			_, err := getThread(w.client(scenario))
			check(t, asError(t, err).Kind == openruns.KindBody && strings.Contains(err.Error(), said), "%v", err)
			check(t, len(w.log().Requests) == 1, "%v", w.log().Methods)
			if strings.HasPrefix(scenario, "deep") {
				return
			}
			_, err = waitOn(w.client(scenario), openruns.Set(threadID))
			check(t, asError(t, err).Kind == openruns.KindBody && strings.Contains(err.Error(), said), "%v", err)
			seen := stream(w.client(scenario), nil)
			check(t, asError(t, seen.err).Kind == openruns.KindBody && strings.Contains(seen.err.Error(), said), "%v", seen.err)
			check(t, w.posts() == 2, "%v", w.log().Methods)
		})
	}
}

func TestDeepJSONIsDeliveredOrNamed(t *testing.T) {
	row(t, "deep-json")
	w := newWire(t)
	thread, err := getThread(w.client("deep-json"))
	check(t, err == nil && bytes.Count(thread.Metadata.Extra["deep"], []byte("[")) == 200, "%v", err)
	state, err := waitOn(w.client("wait-deep"), openruns.Set(threadID))
	check(t, err == nil && bytes.Count(state, []byte("[")) >= 200, "%v", err)
	seen := stream(w.client("stream-deep-json"), nil)
	check(t, seen.err == nil && seen.names() == allEvents, "%v", seen.err)
	_, err = openruns.Wait[chat](context.Background(), w.client("wait-deep~depth=100000"), openruns.RunsWaitParams{ThreadID: openruns.Set(threadID), AssistantID: "agent"})
	check(t, asError(t, err).Kind == openruns.KindBody && strings.Contains(err.Error(), "nested too deep"), "%v", err)
	seen = stream(w.client("stream-deep-json~depth=100000"), nil)
	check(t, asError(t, seen.err).Kind == openruns.KindBody && strings.Contains(seen.err.Error(), "nested too deep"), "%v", seen.err)
	for _, request := range w.log().Requests {
		check(t, !strings.HasSuffix(request.Path, "/join") && (request.Method == "POST" || !strings.HasSuffix(request.Path, "/stream")), "%s", request.Path)
	}
}

func TestBigNumbersNeverFailACall(t *testing.T) {
	row(t, "big-numbers")
	w := newWire(t)
	thread, err := getThread(w.client("big-numbers"))
	check(t, err == nil, "%v", err)
	numbers := thread.Metadata.Extra
	check(t, string(numbers["int64_min"]) == "-9223372036854775808" && string(numbers["huge"]) == "1e400", "%v", numbers)
	limit := thread.Config.RecursionLimit.Or(0)
	check(t, limit == math.MaxInt64, "%d", limit)
	check(t, thread.ThreadID == threadID && thread.Status == openruns.ThreadStatusIdle, "%+v", thread)
	state, err := waitOn(w.client("wait-big-numbers"), openruns.Set(threadID))
	check(t, err == nil && bytes.Contains(state, []byte("123456789012345678901234567890")), "%v", err)
	seen := stream(w.client("stream-big-numbers"), nil)
	check(t, seen.err == nil && len(seen.events) == 12, "%v", seen.err)
}

func TestANumberBeyondItsFieldIsTheLargestThatFits(t *testing.T) {
	row(t, "big-numbers")
	type fields struct {
		Small int8      `json:"small"`
		Large int64     `json:"large"`
		Least int64     `json:"least"`
		Huge  float64   `json:"huge"`
		Whole int64     `json:"whole"`
		List  []float64 `json:"list"`
	}
	got, err := openruns.Decode[fields](json.RawMessage(`{"small": 300, "large": 12345678901234567890, "least": -1e30, "huge": 1e400, "whole": 1e3, "list": [-1e999, 1]}`))
	want := fields{127, math.MaxInt64, math.MinInt64, math.MaxFloat64, 1000, []float64{-math.MaxFloat64, 1}}
	check(t, err == nil && got.Small == want.Small && got.Large == want.Large && got.Least == want.Least, "%v %+v", err, got)
	check(t, got.Huge == want.Huge && got.Whole == want.Whole && got.List[0] == want.List[0] && got.List[1] == 1, "%+v", got)
	_, err = openruns.Decode[fields](json.RawMessage(`{"large": 1.5}`))
	check(t, err != nil, "a fraction was read into an integer")
	_, err = openruns.Decode[fields](json.RawMessage(`{"large": "x"}`))
	check(t, err != nil, "a text was read into an integer")
}

func TestWithoutAContentTypeTheAnswerIsWhatWasDue(t *testing.T) {
	row(t, "no-content-type")
	w := newWire(t)
	client := w.client("no-content-type")
	_, err := getThread(client)
	check(t, err == nil, "%v", err)
	_, err = waitOn(client, openruns.Set(threadID))
	check(t, err == nil, "%v", err)
	seen := stream(client, nil)
	check(t, seen.err == nil && seen.names() == allEvents, "%v", seen.err)
	wrong := w.client("wrong-content-type")
	_, called := getThread(wrong)
	_, waited := waitOn(wrong, openruns.Set(threadID))
	for due, err := range map[string]error{"application/json": called, `"application/json"`: waited, "text/event-stream": stream(wrong, nil).err} {
		failure := asError(t, err)
		check(t, failure.Kind == openruns.KindBody && strings.Contains(err.Error(), due) && strings.Contains(err.Error(), "application/octet-stream"), "%v", err)
	}
	plain := w.client("wrong-content-type~content_type=text%2Fplain")
	_, called = getThread(plain)
	_, waited = waitOn(plain, openruns.Set(threadID))
	check(t, called == nil && waited == nil, "%v %v", called, waited)
	_, err = getThread(w.client("not-json"))
	check(t, strings.Contains(err.Error(), "text/plain") && strings.Contains(err.Error(), "application/json"), "%v", err)
}

func TestARedirectIsRefusedAndNamesTheOrigin(t *testing.T) {
	row(t, "redirect-refused")
	each(t, []string{"redirect", "redirect~code=301", "redirect~code=303", "redirect-here"}, func(t *testing.T, scenario string) {
		w := newWire(t)
		for _, option := range []openruns.Option{openruns.WithAPIKey(secret), openruns.WithHTTPClient(followingClient())} {
			_, err := getThread(w.client(scenario, openruns.WithAPIKey(secret), option))
			failure := asError(t, err)
			check(t, failure.Kind == openruns.KindStatus && strings.Contains(err.Error(), "redirects to http://"), "%v", err)
			check(t, !strings.Contains(err.Error(), "redirects to http://127.0.0.1:") || !strings.Contains(failure.Error()[strings.Index(failure.Error(), "redirects to http://")+25:strings.Index(failure.Error(), ";")], "/"), "more than the origin: %v", err)
		}
		log := w.log()
		check(t, len(log.Elsewhere) == 0 && len(log.Requests) == 2, "%+v", log)
	})
}

func TestALongRetryAfterIsNotSlept(t *testing.T) {
	row(t, "retry-bounded")
	w := newWire(t)
	began := time.Now()
	_, err := getThread(w.client("rate-limited-long"))
	failure := asError(t, err)
	check(t, failure.RetryAfter == time.Hour && errors.Is(err, openruns.ErrRateLimited), "%v", err)
	_, err = waitOn(w.client("wait-cut-wait-long"), openruns.Set(threadID))
	check(t, asError(t, err).RetryAfter == time.Hour, "%v", err)
	seen := stream(w.client("stream-cut-wait-long"), nil)
	check(t, asError(t, seen.err).RetryAfter == time.Hour && strings.Contains(seen.err.Error(), "lost"), "%v", seen.err)
	check(t, time.Since(began) < 3*time.Second, "took %v", time.Since(began))
	var told []openruns.Reconnect
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	capped := streamIn(ctx, w.client("stream-cut-retry"), openruns.OnReconnect(func(r openruns.Reconnect) {
		told = append(told, r)
		cancel()
	}))
	check(t, len(told) == 1 && told[0].Delay == 30*time.Second, "%+v", told)
	check(t, asError(t, capped.err).Kind == openruns.KindCanceled, "%v", capped.err)
}

func TestAttemptsToReopenAreBounded(t *testing.T) {
	row(t, "reopen-bounded")
	each(t, []string{"stream-cut-slow-busy", "stream-cut-empty", "unavailable-slow"}, func(t *testing.T, scenario string) {
		w := newWire(t)
		options := []openruns.Option{openruns.WithMaxReconnects(2), openruns.WithMaxRetries(1)}
		if scenario == "unavailable-slow" {
			_, err := getThread(w.client(scenario, options...))
			check(t, asError(t, err).Status == 503 && len(w.log().Requests) == 2, "%v", err)
			return
		}
		seen := stream(w.client(scenario), nil, options...)
		check(t, strings.Contains(asError(t, seen.err).Error(), "2 attempts"), "%v", seen.err)
		joins := 0
		for _, request := range w.log().Requests {
			if strings.HasSuffix(request.Path, "/stream") && request.Method == "GET" {
				joins++
			}
		}
		check(t, joins == 2, "%d joins", joins)
	})
}

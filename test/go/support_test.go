// Package openruns_test proves every behaviour of test/targets/rows.json for generated/go.
package openruns_test

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/openruns/openruns-go"
)

const (
	root     = "../.."
	threadID = "123e4567-e89b-12d3-a456-426614174001"
	runID    = "123e4567-e89b-12d3-a456-426614174002"
	secret   = "lsv2-do-not-print-me"
)

var (
	wireURL  string
	sessions atomic.Int64
	rowsLock sync.Mutex
)

// TestMain finds the wire-behaviour server of the whole run, or starts one of its own.
func TestMain(m *testing.M) {
	wireURL = os.Getenv("OPENRUNS_WIRE")
	stop := func() {}
	if wireURL == "" {
		var err error
		if wireURL, stop, err = startWire(); err != nil {
			fmt.Fprintln(os.Stderr, "the wire server did not start:", err)
			os.Exit(1)
		}
	}
	code := m.Run()
	stop()
	os.Exit(code)
}

func startWire() (string, func(), error) {
	command := exec.Command("node", "--import", "tsx", "test/wire/main.ts", "--port", "0")
	command.Dir, command.Stderr = root, os.Stderr
	input, err := command.StdinPipe()
	if err != nil {
		return "", nil, err
	}
	output, err := command.StdoutPipe()
	if err != nil {
		return "", nil, err
	}
	if err = command.Start(); err != nil {
		return "", nil, err
	}
	line, err := bufio.NewReader(output).ReadBytes('\n')
	if err != nil {
		return "", nil, err
	}
	var ready struct{ URL string }
	err = json.Unmarshal(line, &ready)
	return ready.URL, func() {
		_ = input.Close()
		_ = command.Wait()
	}, err
}

// row reports, when the test ends, whether the behaviour holds.
func row(t *testing.T, id string) {
	t.Helper()
	path := os.Getenv("OPENRUNS_ROWS")
	if path == "" {
		return
	}
	t.Cleanup(func() {
		line := map[string]any{"language": "go", "row": id, "ok": !t.Failed()}
		if t.Failed() {
			line["reason"] = t.Name() + " failed"
		}
		if t.Skipped() {
			line["ok"], line["reason"] = nil, "no server at OPENRUNS_PEER or OPENRUNS_PRISM"
		}
		data, _ := json.Marshal(line)
		rowsLock.Lock()
		defer rowsLock.Unlock()
		file, err := os.OpenFile(path, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o644)
		if err != nil {
			t.Error(err)
			return
		}
		defer file.Close()
		if _, err = file.Write(append(data, '\n')); err != nil {
			t.Error(err)
		}
	})
}

// wire is one session of the wire-behaviour server.
type wire struct {
	t       *testing.T
	session string
}

type wireRequest struct {
	Method  string
	Path    string
	Query   map[string][]string
	Headers map[string]string
	Body    string
	At      float64
}

type wireLog struct {
	Methods       map[string]int
	ClientClosed  int               `json:"client_closed"`
	OpenResponses int               `json:"open_responses"`
	Elsewhere     []json.RawMessage `json:"elsewhere"`
	Requests      []wireRequest
}

func newWire(t *testing.T) *wire {
	t.Helper()
	w := &wire{t, fmt.Sprintf("go-%d-%d", os.Getpid(), sessions.Add(1))}
	t.Cleanup(func() { w.do(http.MethodDelete, "/_log/"+w.session) })
	return w
}

func (w *wire) url(scenario string) string { return wireURL + "/s/" + w.session + "/" + scenario }

// client of a scenario; it needs no key and is impatient.
func (w *wire) client(scenario string, options ...openruns.Option) *openruns.Client {
	return newClient(w.url(scenario), options...)
}

func newClient(url string, options ...openruns.Option) *openruns.Client {
	own := []openruns.Option{openruns.WithAPIKey(""), openruns.WithRetryDelay(20 * time.Millisecond)}
	return openruns.New(url, append(own, options...)...)
}

func (w *wire) do(method, path string) []byte {
	w.t.Helper()
	request, err := http.NewRequest(method, wireURL+path, nil)
	if err != nil {
		w.t.Fatal(err)
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		w.t.Fatal(err)
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	if err != nil {
		w.t.Fatal(err)
	}
	return body
}

// log of the session, once no response is open.
func (w *wire) log() wireLog {
	w.t.Helper()
	var log wireLog
	if err := json.Unmarshal(w.do(http.MethodGet, "/_log/"+w.session+"?idle=1000"), &log); err != nil {
		w.t.Fatal(err)
	}
	return log
}

func (w *wire) posts() int { return w.log().Methods["POST"] }

func (w *wire) release() { w.do(http.MethodPost, "/_release/"+w.session) }

// each runs a test once for every name.
func each(t *testing.T, names []string, test func(t *testing.T, name string)) {
	for _, name := range names {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			test(t, name)
		})
	}
}

func check(t *testing.T, holds bool, format string, args ...any) {
	t.Helper()
	if !holds {
		t.Fatalf(format, args...)
	}
}

// asError is the one error that every failure is.
func asError(t *testing.T, err error) *openruns.Error {
	t.Helper()
	var failure *openruns.Error
	if !errors.As(err, &failure) {
		t.Fatalf("not an *openruns.Error: %v", err)
	}
	return failure
}

func ok[T any](t *testing.T, value T, err error) T {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
	return value
}

func getThread(client *openruns.Client, options ...openruns.Option) (*openruns.Thread, error) {
	return client.Threads.Get(context.Background(), openruns.ThreadsGetParams{ThreadID: threadID}, options...)
}

func createRun(client *openruns.Client, options ...openruns.Option) (*openruns.Run, error) {
	input := map[string]any{"messages": []any{}}
	return client.Runs.Create(context.Background(), openruns.RunsCreateParams{AssistantID: "agent", Input: input}, options...)
}

func waitOn(client *openruns.Client, thread openruns.Opt[string], options ...openruns.Option) (json.RawMessage, error) {
	params := openruns.RunsWaitParams{ThreadID: thread, AssistantID: "agent"}
	return client.Runs.Wait(context.Background(), params, options...)
}

// streamed is what a stream gave before it ended, was left or failed.
type streamed struct {
	events   []openruns.RunEvent
	runID    string
	threadID string
	err      error
}

// names of the events; custom ones with their number.
func (s streamed) names() string {
	var names []string
	for _, event := range s.events {
		name := openruns.HeadOf(event).Event
		if custom, isCustom := event.(*openruns.CustomEvent); isCustom {
			var data struct{ N int }
			_ = json.Unmarshal(custom.Data, &data)
			name = fmt.Sprint(name, data.N)
		}
		names = append(names, name)
	}
	return strings.Join(names, " ")
}

// stream of a resumable run on the story's thread; on may end it early.
func stream(client *openruns.Client, on func(openruns.RunEvent) bool, options ...openruns.Option) streamed {
	return streamOf(context.Background(), client, resumable, on, options...)
}

// streamIn is the same in a context.
func streamIn(ctx context.Context, client *openruns.Client, options ...openruns.Option) streamed {
	return streamOf(ctx, client, resumable, nil, options...)
}

var resumable = openruns.RunsStreamParams{
	ThreadID: openruns.Set(threadID), AssistantID: "agent", StreamResumable: openruns.Set(true),
}

func streamOf(ctx context.Context, client *openruns.Client, params openruns.RunsStreamParams, on func(openruns.RunEvent) bool, options ...openruns.Option) streamed {
	var seen streamed
	stream, err := client.Runs.Stream(ctx, params, options...)
	if err != nil {
		seen.err = err
		return seen
	}
	for event, err := range stream.Events() {
		if err != nil {
			seen.err = err
			break
		}
		seen.events = append(seen.events, event)
		if on != nil && !on(event) {
			break
		}
	}
	seen.runID, seen.threadID = stream.RunID(), stream.ThreadID()
	return seen
}

func fixtures(t *testing.T, pattern string) []string {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join(root, "test/fixtures", pattern))
	if err != nil || len(paths) == 0 {
		t.Fatalf("no fixtures %s: %v", pattern, err)
	}
	return paths
}

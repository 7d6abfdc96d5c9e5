package openruns_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math"
	"net"
	"net/http"
	"strings"
	"syscall"
	"testing"
	"testing/synctest"
	"time"

	"github.com/openruns/openruns-go"
)

// transport is a RoundTripper made of a function.
type transport func(*http.Request) (*http.Response, error)

func (t transport) RoundTrip(request *http.Request) (*http.Response, error) { return t(request) }

func throughTransport(t transport) openruns.Option {
	return openruns.WithHTTPClient(&http.Client{Transport: t})
}

func TestAnAddressThatCannotBeUsedIsRefusedAtOnce(t *testing.T) {
	row(t, "error-input")
	for address, said := range map[string]string{
		"localhost:2024": "http://", "127.0.0.1:2024": "base URL", "ftp://localhost": "http://", "//localhost": "http://", "http://": "names no host",
		"http://localhost:2024?key=hidden-value": "query", "http://localhost:2024/#part": "fragment", "http://local host": "not valid",
	} {
		began := time.Now()
		_, err := getThread(newClient(address, openruns.WithRetryDelay(time.Minute)))
		failure := asError(t, err)
		check(t, failure.Kind == openruns.KindRequest && strings.Contains(err.Error(), said), "%s: %v", address, err)
		check(t, strings.Contains(err.Error(), "New") || strings.Contains(err.Error(), "WithAPIKey"), "it does not say what to do: %v", err)
		check(t, time.Since(began) < time.Second && !strings.Contains(err.Error(), "hidden-value"), "%v", err)
	}
}

func TestAHeaderThatCannotBeSentIsRefused(t *testing.T) {
	row(t, "error-input")
	w := newWire(t)
	for _, option := range []openruns.Option{
		openruns.WithAPIKey("schlüssel-geheim"), openruns.WithAPIKey("hidden-value\n"), openruns.WithHeader("X-Name", "a\r\nb: hidden-value"),
		openruns.WithHeader("X Name", "a"), openruns.WithHeader("", "a"),
	} {
		_, err := getThread(w.client("ok", option))
		failure := asError(t, err)
		check(t, failure.Kind == openruns.KindRequest && strings.Contains(err.Error(), "header"), "%v", err)
		check(t, !strings.Contains(err.Error(), "hidden-value") && !strings.Contains(err.Error(), "geheim"), "%v", err)
	}
	check(t, len(w.log().Requests) == 0, "something was sent")
}

func TestInputThatIsNoJSONIsRefused(t *testing.T) {
	row(t, "error-input")
	w := newWire(t)
	type node struct{ Next *node }
	cycle := &node{}
	cycle.Next = cycle
	for _, input := range []any{math.NaN(), math.Inf(1), func() {}, make(chan int), cycle, map[string]any{"x": math.NaN()}} {
		_, err := w.client("ok").Runs.Create(context.Background(), openruns.RunsCreateParams{AssistantID: "agent", Input: input})
		check(t, asError(t, err).Kind == openruns.KindRequest && strings.Contains(err.Error(), "input cannot be written as JSON"), "%v", err)
		check(t, errors.Unwrap(asError(t, err)) != nil, "the cause is lost")
	}
	_, err := w.client("ok").Runs.Create(context.Background(), openruns.RunsCreateParams{})
	check(t, asError(t, err).Kind == openruns.KindRequest && strings.Contains(err.Error(), "assistant_id is required"), "%v", err)
	check(t, len(w.log().Requests) == 0, "something was sent")
}

func TestDotsInAPathAreRefused(t *testing.T) {
	row(t, "path-dots")
	w := newWire(t)
	ctx, client := context.Background(), w.client("ok")
	for _, id := range []string{"", ".", ".."} {
		_, err := client.Threads.Get(ctx, openruns.ThreadsGetParams{ThreadID: id})
		for _, err := range []error{
			err,
			client.Threads.Delete(ctx, openruns.ThreadsDeleteParams{ThreadID: id}),
			client.Runs.Delete(ctx, openruns.RunsDeleteParams{ThreadID: threadID, RunID: id}),
		} {
			failure := asError(t, err)
			check(t, failure.Kind == openruns.KindRequest && strings.Contains(err.Error(), "part of the path"), "%v", err)
		}
	}
	check(t, len(w.log().Requests) == 0, "something was sent")
}

func TestANamespaceTravelsAsOneValue(t *testing.T) {
	row(t, "store-namespace")
	w := newWire(t)
	ctx, client := context.Background(), w.client("ok")
	namespace := openruns.StoreNamespace{"users", "u 1"}
	_, _ = client.Store.GetItem(ctx, openruns.StoreGetItemParams{Namespace: namespace, Key: "k"})
	_ = client.Store.PutItem(ctx, openruns.StorePutItemParams{Namespace: namespace, Key: "k", Value: map[string]any{"a": 1}})
	requests := w.log().Requests
	check(t, len(requests) == 2 && fmt.Sprint(requests[0].Query["namespace"]) == "[users.u 1]", "%v", requests[0].Query)
	check(t, strings.Contains(requests[1].Body, `"namespace":["users","u 1"]`), "%s", requests[1].Body)
	for _, label := range []string{"", "a.b", "."} {
		_, err := client.Store.GetItem(ctx, openruns.StoreGetItemParams{Namespace: openruns.StoreNamespace{"users", label}, Key: "k"})
		check(t, asError(t, err).Kind == openruns.KindRequest && strings.Contains(err.Error(), fmt.Sprintf("%q", label)), "%v", err)
	}
	_, err := client.Store.GetItem(ctx, openruns.StoreGetItemParams{Namespace: openruns.StoreNamespace{}, Key: "k"})
	check(t, asError(t, err).Kind == openruns.KindRequest, "%v", err)
	check(t, len(w.log().Requests) == 2, "something was sent")
}

func TestLabelsAreCheckedInBodiesToo(t *testing.T) {
	row(t, "store-labels")
	w := newWire(t)
	ctx, store := context.Background(), w.client("ok").Store
	for _, label := range []string{"", "a.b"} {
		labels := openruns.StoreNamespace{"users", label}
		_, inSearch := store.SearchItems(ctx, openruns.StoreSearchItemsParams{NamespacePrefix: labels})
		_, inPrefix := store.ListNamespaces(ctx, openruns.StoreListNamespacesParams{Prefix: labels})
		_, inSuffix := store.ListNamespaces(ctx, openruns.StoreListNamespacesParams{Suffix: labels})
		for _, refused := range []struct {
			name string
			err  error
		}{
			{"namespace", store.PutItem(ctx, openruns.StorePutItemParams{Namespace: labels, Key: "k", Value: map[string]any{}})},
			{"namespace", store.DeleteItem(ctx, openruns.StoreDeleteItemParams{Namespace: labels, Key: "k"})},
			{"namespace_prefix", inSearch},
			{"prefix", inPrefix},
			{"suffix", inSuffix},
		} {
			said := fmt.Sprintf("%s has the label %q", refused.name, label)
			check(t, asError(t, refused.err).Kind == openruns.KindRequest && strings.Contains(refused.err.Error(), said), "%v", refused.err)
		}
	}
	check(t, len(w.log().Requests) == 0, "something was sent")
	_, _ = store.SearchItems(ctx, openruns.StoreSearchItemsParams{NamespacePrefix: openruns.StoreNamespace{}})
	_, _ = store.ListNamespaces(ctx, openruns.StoreListNamespacesParams{Prefix: openruns.StoreNamespace{"users", "*"}})
	sent := w.log().Requests
	check(t, len(sent) == 2 && sent[0].Body == `{"namespace_prefix":[]}` && sent[1].Body == `{"prefix":["users","*"]}`, "%v", sent)
}

func TestATransportThatFailsKeepsItsCause(t *testing.T) {
	row(t, "error-transport")
	_, err := getThread(newClient("http://127.0.0.1:9"))
	failure := asError(t, err)
	check(t, failure.Kind == openruns.KindConnection && errors.Is(err, syscall.ECONNREFUSED), "%v", err)
	check(t, strings.Contains(err.Error(), "Is the server running"), "%v", err)
	mine := errors.New("no route through the tunnel")
	failing := throughTransport(func(*http.Request) (*http.Response, error) { return nil, mine })
	_, err = createRun(newClient("http://example.test", failing))
	check(t, asError(t, err).Kind == openruns.KindConnection && errors.Is(err, mine), "%v", err)
	check(t, errors.Is(stream(newClient("http://example.test", failing), nil).err, mine), "the cause of the stream's failure is lost")
	_, err = createRun(newClient("http://example.test", throughTransport(func(*http.Request) (*http.Response, error) { return nil, nil })))
	check(t, asError(t, err).Kind == openruns.KindConnection, "%v", err)
	leaking := throughTransport(func(*http.Request) (*http.Response, error) { return nil, fmt.Errorf("dump: %s", secret) })
	_, err = createRun(newClient("http://example.test", leaking, openruns.WithAPIKey(secret)))
	check(t, !strings.Contains(fmt.Sprintf("%v %+v", err, errors.Unwrap(asError(t, err))), secret), "%v", err)
}

func TestTheCauseOfACancelledContextIsKept(t *testing.T) {
	mine := errors.New("the user went away")
	ctx, cancel := context.WithCancelCause(context.Background())
	cancel(mine)
	_, err := newClient("http://example.test").Threads.Get(ctx, openruns.ThreadsGetParams{ThreadID: threadID})
	check(t, errors.Is(err, mine) && errors.Is(err, context.Canceled) && asError(t, err).Kind == openruns.KindCanceled, "%v", err)
	_, err = getThread(newClient("http://example.test", openruns.WithHeaders(func(context.Context, http.Header) error { return mine })))
	check(t, errors.Is(err, mine) && asError(t, err).Kind == openruns.KindRequest, "%v", err)
}

// untilTheEnd is a transport whose server never answers.
func untilTheEnd(request *http.Request) (*http.Response, error) {
	<-request.Context().Done()
	return nil, request.Context().Err()
}

// silentBody is a body that never comes.
type silentBody struct{ context context.Context }

func (b silentBody) Read([]byte) (int, error) {
	<-b.context.Done()
	return 0, b.context.Err()
}

func (silentBody) Close() error { return nil }

func TestOrdinaryCallsHaveADefaultDeadline(t *testing.T) {
	row(t, "default-deadline")
	synctest.Test(t, func(t *testing.T) {
		client := newClient("http://example.test", throughTransport(untilTheEnd))
		began := time.Now()
		_, err := getThread(client)
		check(t, asError(t, err).Kind == openruns.KindTimeout && time.Since(began) == time.Minute, "%v after %v", err, time.Since(began))
		check(t, strings.Contains(err.Error(), "WithTimeout"), "%v", err)
		ctx, cancel := context.WithTimeout(context.Background(), 100*time.Hour)
		defer cancel()
		began = time.Now()
		_, err = client.Threads.Get(ctx, openruns.ThreadsGetParams{ThreadID: threadID}, openruns.WithTimeout(0))
		check(t, asError(t, err).Kind == openruns.KindTimeout && time.Since(began) == 100*time.Hour, "%v after %v", err, time.Since(began))
		for _, call := range []func(context.Context) error{
			func(ctx context.Context) error {
				_, err := client.Runs.Wait(ctx, openruns.RunsWaitParams{AssistantID: "agent"})
				return err
			},
			func(ctx context.Context) error {
				_, err := client.Runs.Join(ctx, openruns.RunsJoinParams{ThreadID: threadID, RunID: runID})
				return err
			},
			func(ctx context.Context) error {
				_, err := client.Runs.Stream(ctx, openruns.RunsStreamParams{AssistantID: "agent"})
				return err
			},
			func(ctx context.Context) error {
				// A call of a protocol for agents runs one.
				_, err := client.MCP.Send(ctx, openruns.MCPSendParams{Message: openruns.MCPPingRequest{}})
				return err
			},
		} {
			ctx, cancel := context.WithTimeout(context.Background(), 100*time.Hour)
			began := time.Now()
			err := call(ctx)
			check(t, asError(t, err).Kind == openruns.KindTimeout && time.Since(began) == 100*time.Hour, "%v after %v", err, time.Since(began))
			cancel()
		}
	})
}

func TestConnectingHasALimit(t *testing.T) {
	row(t, "default-deadline")
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	check(t, err == nil, "%v", err)
	defer listener.Close()
	began := time.Now()
	// The server takes the connection and never answers the TLS handshake.
	options := []openruns.Option{openruns.WithConnectTimeout(200 * time.Millisecond), openruns.WithMaxRetries(0)}
	_, err = getThread(newClient("https://"+listener.Addr().String(), options...))
	check(t, asError(t, err).Kind == openruns.KindConnection && time.Since(began) < 5*time.Second, "%v after %v", err, time.Since(began))
}

func TestAStreamThatNobodyReadsIsFreedInTime(t *testing.T) {
	row(t, "unread-stream")
	synctest.Test(t, func(t *testing.T) {
		var opened context.Context
		answer := func(request *http.Request) (*http.Response, error) {
			if opened != nil {
				return nil, io.ErrUnexpectedEOF
			}
			opened = request.Context()
			header := http.Header{"Content-Type": {"text/event-stream"}, "Content-Location": {"/threads/" + threadID + "/runs/" + runID}}
			return &http.Response{StatusCode: 200, Header: header, Body: silentBody{opened}}, nil
		}
		client := newClient("http://example.test", throughTransport(answer), openruns.WithMaxReconnects(1))
		stream, err := client.Runs.Stream(context.Background(), openruns.RunsStreamParams{AssistantID: "agent"})
		check(t, err == nil, "%v", err)
		time.Sleep(59 * time.Second)
		check(t, opened.Err() == nil, "the connection was closed too early")
		time.Sleep(2 * time.Second)
		check(t, opened.Err() != nil, "the connection is open")
		for _, err = range stream.Events() {
		}
		check(t, asError(t, err).Kind == openruns.KindConnection && strings.Contains(err.Error(), "lost"), "%v", err)
	})
}

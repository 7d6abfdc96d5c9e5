package openruns_test

import (
	"context"
	"encoding/json"
	"errors"
	"go/ast"
	"go/constant"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"net/http"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/openruns/openruns-go"
)

func TestOnlyWholeSecretsAreReplaced(t *testing.T) {
	row(t, "secret-whole")
	w := newWire(t)
	_, err := getThread(w.client("error-headers",
		openruns.WithAPIKey("key-of-the-user"), openruns.WithHeader("Authorization", "Bearer key-of-the-user-and-more"),
		openruns.WithHeader("X-Auth-Short", "h"), openruns.WithHeader("Cookie", "session=cookie-value; theme=dark"), openruns.WithHeader("X-Plain", "Bearer"),
	))
	failure := asError(t, err)
	for _, text := range []string{err.Error(), failure.Detail, string(failure.Body)} {
		for _, hidden := range []string{"key-of-the-user", "and-more", "cookie-value"} {
			check(t, !strings.Contains(text, hidden), "%s is in %s", hidden, text)
		}
		for _, shown := range []string{"x-api-key=***", "authorization=Bearer ***", "x-auth-short=h", "session=***; theme=dark", "x-plain=Bearer", "Denied. The headers were host="} {
			check(t, strings.Contains(text, shown), "%s is not in %s", shown, text)
		}
	}
	check(t, strings.HasPrefix(failure.URL, "http://") && strings.HasSuffix(failure.URL, "/threads/"+threadID), "%s", failure.URL)
}

func TestAPasswordInTheAddressIsReplaced(t *testing.T) {
	row(t, "secret-whole")
	w := newWire(t)
	address := strings.Replace(w.url("error-headers"), "http://", "http://user:pass-word@", 1)
	_, err := getThread(newClient(address))
	check(t, asError(t, err).Status == 403 && !strings.Contains(err.Error(), "pass-word"), "%v", err)
	check(t, strings.HasPrefix(w.log().Requests[0].Headers["authorization"], "Basic "), "%v", w.log().Requests[0].Headers)
}

func TestAnErrorHasTheHeadersAndTellsTheStatus(t *testing.T) {
	row(t, "error-headers")
	w := newWire(t)
	for scenario, want := range map[string]error{
		"unauthorized": openruns.ErrUnauthorized, "unavailable~status=403~times=always": openruns.ErrForbidden, "not-found": openruns.ErrNotFound,
		"conflict": openruns.ErrConflict, "invalid": openruns.ErrInvalid, "rate-limited~times=always": openruns.ErrRateLimited,
	} {
		_, err := getThread(w.client(scenario), openruns.WithMaxRetries(0))
		failure := asError(t, err)
		check(t, errors.Is(err, want) && failure.Header.Get("X-Request-Id") == failure.RequestID && failure.RequestID != "", "%s: %v %v", scenario, err, failure.Header)
		for _, other := range []error{openruns.ErrUnauthorized, openruns.ErrForbidden, openruns.ErrNotFound, openruns.ErrConflict, openruns.ErrInvalid, openruns.ErrRateLimited} {
			check(t, other == want || !errors.Is(err, other), "%v is %v too", err, other)
		}
		wantsPause := want == openruns.ErrRateLimited
		check(t, (failure.RetryAfter == time.Second) == wantsPause, "%v", failure.RetryAfter)
	}
	failure := asError(t, failureOf(t, http.Header{"Set-Cookie": {"session=hidden-value"}, "X-Echo": {secret}}))
	check(t, failure.Header.Get("Set-Cookie") == "" && failure.Header.Get("X-Echo") == "***", "%v", failure.Header)
}

// failureOf is the error of a refusal with these headers.
func failureOf(t *testing.T, header http.Header) error {
	t.Helper()
	client := newClient("http://example.test", openruns.WithAPIKey(secret), throughTransport(func(*http.Request) (*http.Response, error) {
		return &http.Response{StatusCode: 400, Header: header, Body: http.NoBody}, nil
	}))
	_, err := getThread(client)
	return err
}

func TestWhatARequestSaysOfItself(t *testing.T) {
	row(t, "user-agent")
	row(t, "stream-accept")
	w := newWire(t)
	_, err := getThread(w.client("ok"))
	check(t, err == nil, "%v", err)
	seen := stream(w.client("stream-cut"), nil)
	check(t, seen.err == nil, "%v", seen.err)
	for _, request := range w.log().Requests {
		check(t, request.Headers["user-agent"] == "openruns-go/"+openruns.Version, "%s", request.Headers["user-agent"])
		want := "application/json"
		if strings.HasSuffix(request.Path, "/stream") {
			want = "text/event-stream, application/json"
		}
		check(t, request.Headers["accept"] == want, "%s: %s", request.Path, request.Headers["accept"])
	}
}

func TestAnErrorThatIsNullIsNoFailure(t *testing.T) {
	row(t, "error-null")
	w := newWire(t)
	state, err := waitOn(w.client("wait-error-null"), openruns.Set(threadID))
	check(t, err == nil && strings.Contains(string(state), "__error__"), "%v", err)
	_, err = openruns.Wait[chat](context.Background(), w.client("wait-error-null"), openruns.RunsWaitParams{AssistantID: "agent"})
	check(t, err == nil, "%v", err)
}

// The runtime's constants do not leave the package, so they are read from its source.
func TestTheNumbersAreThoseOfThePolicy(t *testing.T) {
	row(t, "policy-numbers")
	var policy map[string]struct{ Value any }
	raw := map[string]json.RawMessage{}
	check(t, json.Unmarshal(readFile(t, filepath.Join(root, "src/policy.json")), &raw) == nil, "no policy")
	delete(raw, "//")
	data, err := json.Marshal(raw)
	check(t, err == nil && json.Unmarshal(data, &policy) == nil, "%v", err)
	constants := constantsOf(t, "policy.go", "sse/decoder.go")
	names := map[string]string{
		"connect_timeout_seconds": "connectTimeout", "default_deadline_seconds": "defaultDeadline", "max_retries": "maxRetries",
		"retry_delay_milliseconds": "retryDelay", "max_retry_delay_factor": "maxRetryDelayFactor", "retry_jitter_fraction": "retryJitterFraction",
		"max_retry_after_seconds": "maxRetryAfter", "max_stream_retry_seconds": "maxStreamRetry", "max_reconnects": "maxReconnects",
		"long_lived_connection_seconds": "longLivedConnection", "max_event_size_bytes": "DefaultMaxEventSize", "max_answer_size_bytes": "maxAnswerSize",
		"max_remembered_ids": "maxRememberedIDs", "max_remembered_events_with_one_id": "maxRememberedEventsWithOneID",
		"max_unread_stream_seconds": "maxUnreadStream", "max_error_detail_characters": "maxErrorDetail",
		"max_error_excerpt_characters": "maxErrorExcerpt", "min_redacted_secret_characters": "minRedactedSecret",
	}
	units := map[string]float64{"seconds": float64(time.Second), "milliseconds": float64(time.Millisecond)}
	for name, entry := range policy {
		if name == "retry_statuses" {
			check(t, strings.Contains(string(readFile(t, filepath.Join(root, "generated/go/policy.go"))), "[]int{429, 502, 503, 504}") &&
				reflect.DeepEqual(entry.Value, []any{429.0, 502.0, 503.0, 504.0}), "%v", entry.Value)
			continue
		}
		value, known := constants[names[name]]
		check(t, known, "src/policy.json has %s, which the runtime does not know", name)
		unit := units[name[strings.LastIndex(name, "_")+1:]]
		if unit == 0 {
			unit = 1
		}
		check(t, value == entry.Value.(float64)*unit, "%s is %v, and %s %v", name, entry.Value, names[name], value)
	}
}

// constantsOf gives the number constants of files of the package.
func constantsOf(t *testing.T, files ...string) map[string]float64 {
	t.Helper()
	values := map[string]float64{}
	for _, name := range files {
		set := token.NewFileSet()
		file, err := parser.ParseFile(set, filepath.Join(root, "generated/go", name), nil, 0)
		check(t, err == nil, "%v", err)
		config := types.Config{Importer: importer.ForCompiler(set, "source", nil), Error: func(error) {}}
		found, _ := config.Check(name, set, []*ast.File{file}, nil)
		for _, name := range found.Scope().Names() {
			if value, isConstant := found.Scope().Lookup(name).(*types.Const); isConstant && value.Val().Kind() != constant.String {
				values[name], _ = constant.Float64Val(constant.ToFloat(value.Val()))
			}
		}
	}
	return values
}

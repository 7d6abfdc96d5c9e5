package openruns_test

import (
	"bytes"
	"context"
	"encoding/json"
	"maps"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/openruns/openruns-go"
)

// example is a response of the contract, as far as the test needs it.
type example struct {
	Ref     string `json:"$ref"`
	Content map[string]struct {
		Examples map[string]struct {
			Ref   string `json:"$ref"`
			Value json.RawMessage
		}
		Example json.RawMessage
	}
}

type contract struct {
	Paths      map[string]map[string]json.RawMessage
	Components struct {
		Examples map[string]struct{ Value json.RawMessage }
	}
}

// find gives the first success of the operation that a request belongs to: its status, type and one of its examples.
func (c contract) find(request *http.Request) (status int, kind string, body []byte) {
	for _, path := range slices.Sorted(maps.Keys(c.Paths)) {
		pattern := "^" + regexp.MustCompile(`\\\{\w+\\\}`).ReplaceAllString(regexp.QuoteMeta(path), "[^/]+") + "$"
		var operation struct{ Responses map[string]example }
		raw := c.Paths[path][strings.ToLower(request.Method)]
		if raw == nil || !regexp.MustCompile(pattern).MatchString(request.URL.Path) || json.Unmarshal(raw, &operation) != nil {
			continue
		}
		for _, code := range []int{200, 204, 202} {
			response, there := operation.Responses[strconv.Itoa(code)]
			if !there {
				continue
			}
			if kinds := slices.Sorted(maps.Keys(response.Content)); len(kinds) > 0 {
				kind = kinds[0]
				body = c.anExample(response, kind)
			}
			return code, kind, body
		}
		// The contract has operations that no known server carries out.
		return http.StatusNoContent, "", nil
	}
	return http.StatusNotFound, "", nil
}

// anExample is one that is not a failed run's.
func (c contract) anExample(response example, kind string) []byte {
	content := response.Content[kind]
	body := content.Example
	for _, name := range slices.Sorted(maps.Keys(content.Examples)) {
		one := content.Examples[name]
		body = one.Value
		if _, reference, found := strings.Cut(one.Ref, "#/components/examples/"); found {
			body = c.Components.Examples[reference].Value
		}
		if !bytes.Contains(body, []byte("__error__")) {
			break
		}
	}
	return body
}

// Every method sends one request to an operation of the contract, and reads that operation's example into its type.
func TestEveryMethodReachesItsOperation(t *testing.T) {
	var known contract
	check(t, json.Unmarshal(readFile(t, filepath.Join(root, "generated/openapi.json")), &known) == nil, "no contract")
	requests := 0
	server := httptest.NewServer(http.HandlerFunc(func(answer http.ResponseWriter, request *http.Request) {
		requests++
		status, kind, body := known.find(request)
		if kind == "text/event-stream" {
			body = []byte("event: end\ndata: null\n\n")
		}
		answer.Header().Set("Content-Type", kind)
		answer.WriteHeader(status)
		_, _ = answer.Write(body)
	}))
	defer server.Close()
	client := reflect.ValueOf(newClient(server.URL)).Elem()
	methods := 0
	for at := range client.NumField() {
		resource := client.Type().Field(at)
		if !resource.IsExported() {
			continue
		}
		for of := range client.Field(at).NumMethod() {
			methods++
			t.Run(resource.Name+"."+client.Field(at).Type().Method(of).Name, func(t *testing.T) {
				requests = 0
				callMethod(t, client.Field(at).Method(of))
				check(t, requests == 1, "%d requests", requests)
			})
		}
	}
	check(t, methods == 60, "%d of the 60 methods of the contract", methods)
}

func callMethod(t *testing.T, method reflect.Value) {
	t.Helper()
	args := []reflect.Value{reflect.ValueOf(context.Background())}
	if method.Type().NumIn() == 3 {
		args = append(args, fill(method.Type().In(1)))
	}
	results := method.Call(args)
	if err, failed := results[len(results)-1].Interface().(error); failed {
		t.Fatal(err)
	}
	if stream, isStream := results[0].Interface().(interface{ Close() }); isStream {
		stream.Close()
	}
}

// fill gives parameters whose texts are ids and whose lists and messages are empty.
func fill(of reflect.Type) reflect.Value {
	params := reflect.New(of).Elem()
	unknown := reflect.ValueOf(&openruns.Unknown{Raw: []byte("{}")})
	for at := range params.NumField() {
		field := params.Field(at)
		switch {
		case field.Kind() == reflect.String:
			field.SetString(threadID)
		case field.Kind() == reflect.Slice && field.Type().Elem().Kind() == reflect.String:
			field.Set(reflect.MakeSlice(field.Type(), 1, 1))
			field.Index(0).SetString(threadID)
		case field.Kind() == reflect.Slice:
			field.Set(reflect.MakeSlice(field.Type(), 0, 0))
		case field.Kind() == reflect.Map:
			field.Set(reflect.MakeMap(field.Type()))
		case field.Kind() == reflect.Interface && field.NumMethod() == 0:
			field.Set(reflect.ValueOf(map[string]any{}))
		case field.Kind() == reflect.Interface && field.NumMethod() > 0 && unknown.Type().Implements(field.Type()):
			field.Set(unknown)
		}
	}
	return params
}

package openruns_test

import (
	"context"
	"encoding/json"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/openruns/openruns-go"
)

// as decodes a body into a type and encodes it again.
func as[T any](data []byte) ([]byte, error) {
	var value T
	if err := json.Unmarshal(data, &value); err != nil {
		return nil, err
	}
	return json.Marshal(value)
}

// bodyTypes are the types of the bodies, by the schema that their files are named after.
var bodyTypes = map[string]func([]byte) ([]byte, error){
	"Assistant":     as[openruns.Assistant],
	"AssistantList": as[openruns.AssistantList],
	"Command":       as[openruns.Command],
	"Cron":          as[openruns.Cron],
	"CronList":      as[openruns.CronList],
	"Item":          as[openruns.Item],
	"Run":           as[openruns.Run],
	"RunCreate":     as[openruns.RunBatchItem],
	"RunList":       as[openruns.RunList],
	"RunResult":     as[openruns.RunResult],
	"Thread":        as[openruns.Thread],
	"ThreadHistory": as[openruns.ThreadHistory],
	"ThreadList":    as[openruns.ThreadList],
	"ThreadState":   as[openruns.ThreadState],
}

// unknownFields of the fixtures stand in objects that the contract closes: by the README's rule they are left out.
var unknownFields = map[string][]string{"Thread-unknown-fields": {"a_field_of_tomorrow", "another"}}

func TestRecordedBodiesSurvive(t *testing.T) {
	row(t, "bodies-survive")
	for _, path := range fixtures(t, "bodies/*.json") {
		name := strings.TrimSuffix(filepath.Base(path), ".json")
		t.Run(name, func(t *testing.T) {
			schema, _, _ := strings.Cut(name, "-")
			data := readFile(t, path)
			again, err := through(t, schema, name, data)
			check(t, err == nil, "%v", err)
			want := exact(t, data)
			for _, field := range unknownFields[name] {
				delete(want.(map[string]any), field)
			}
			check(t, reflect.DeepEqual(exact(t, again), want), "came\n%s\nwent\n%s", data, again)
		})
	}
}

func through(t *testing.T, schema, name string, data []byte) ([]byte, error) {
	t.Helper()
	if turn := bodyTypes[schema]; turn != nil {
		return turn(data)
	}
	if schema != "A2aResponse" {
		t.Fatalf("the test does not know the type of %s", name)
	}
	w := newWire(t)
	response, err := w.client("body~fixture="+name).A2A.Send(context.Background(), openruns.SendA2AMessageParams{AssistantID: "agent", Message: &openruns.A2AGetCardRequest{ID: openruns.Text("1")}})
	if err != nil {
		return nil, err
	}
	_, isSuccess := response.(*openruns.A2ASuccess)
	check(t, isSuccess, "%T", response)
	return json.Marshal(response)
}

func TestBigIntegersStayExact(t *testing.T) {
	row(t, "bodies-survive")
	w := newWire(t)
	thread, err := getThread(w.client("body~fixture=Thread-big-integers"))
	check(t, err == nil, "%v", err)
	check(t, thread.Metadata.Extra != nil && string(thread.Metadata.Extra["beyond_2_53"]) == "9007199254740993", "%v", thread.Metadata)
}

func TestWhatIsNewToAUnionIsKept(t *testing.T) {
	const text = `[{"type":"human","content":"x","additional_kwargs":{},"response_metadata":{}},{"type":"of_tomorrow","content":[1]},{"type":"ai","content":7}]`
	var messages openruns.StreamedMessages
	check(t, json.Unmarshal([]byte(text), &messages) == nil && len(messages) == 3, "%v", messages)
	_, isUnknown := messages[1].(*openruns.Unknown)
	check(t, isUnknown, "%T", messages[1])
	ai, isAI := messages[2].(*openruns.AIMessage)
	check(t, isAI, "%T", messages[2])
	_, isUnknown = ai.Content.(*openruns.Unknown)
	check(t, isUnknown, "%T", ai.Content)
	again, err := json.Marshal(messages[1])
	check(t, err == nil && strings.Contains(text, string(again)), "%s", again)
}

package openruns_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/openruns/openruns-go/sse"
)

type expectedEvent struct {
	Event     string          `json:"event"`
	Namespace []string        `json:"namespace"`
	Data      json.RawMessage `json:"data"`
	Raw       *string         `json:"raw"`
	ID        string          `json:"id"`
}

type expectedStream struct {
	Events      []expectedEvent `json:"events"`
	LastEventID *string         `json:"last_event_id"`
	Truncated   bool            `json:"truncated"`
}

func readFile(t *testing.T, path string) []byte {
	t.Helper()
	data, err := os.ReadFile(path)
	return ok(t, data, err)
}

// exact is a JSON value whose numbers are exact fractions: 1.0 and 1 are the same, 2^53 and 2^53+1 are not.
func exact(t *testing.T, data []byte) any {
	t.Helper()
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.UseNumber()
	var value any
	if err := decoder.Decode(&value); err != nil {
		t.Fatalf("%v: %.200s", err, data)
	}
	return fractions(value)
}

func fractions(value any) any {
	switch value := value.(type) {
	case json.Number:
		if fraction, isNumber := new(big.Rat).SetString(value.String()); isNumber {
			return fraction.String()
		}
	case []any:
		for at := range value {
			value[at] = fractions(value[at])
		}
	case map[string]any:
		for key := range value {
			value[key] = fractions(value[key])
		}
	}
	return value
}

// decode feeds the bytes in pieces of the sizes that next gives.
func decode(t *testing.T, raw []byte, next func() int, truncated bool) ([]sse.Message, string) {
	t.Helper()
	var decoder sse.Decoder
	var messages []sse.Message
	var err error
	for len(raw) > 0 {
		size := min(next(), len(raw))
		// A piece of its own, overwritten afterwards: the decoder must not keep it.
		piece := bytes.Clone(raw[:size])
		if messages, err = decoder.Push(messages, piece); err != nil {
			t.Fatal(err)
		}
		clear(piece)
		raw = raw[size:]
	}
	if !truncated {
		if messages, err = decoder.End(messages); err != nil {
			t.Fatal(err)
		}
	}
	last, _ := decoder.LastEventID()
	return messages, last
}

func compare(t *testing.T, expected []expectedEvent, messages []sse.Message) {
	t.Helper()
	check(t, len(expected) == len(messages), "%d events, %d were due", len(messages), len(expected))
	for at, want := range expected {
		got := messages[at]
		name := strings.Join(append([]string{want.Event}, want.Namespace...), "|")
		check(t, got.Event == name && got.ID == want.ID, "event %d is %s (%s), due was %s (%s)", at, got.Event, got.ID, name, want.ID)
		if want.Data == nil || want.Raw != nil && *want.Raw == "" {
			check(t, want.Raw != nil && string(got.Data) == *want.Raw, "event %d has %q", at, got.Data)
			continue
		}
		check(t, reflect.DeepEqual(exact(t, got.Data), exact(t, want.Data)), "event %d has %.300s", at, got.Data)
	}
}

func TestFixturesDecode(t *testing.T) {
	row(t, "sse-fixtures")
	for _, path := range fixtures(t, "*.sse") {
		t.Run(filepath.Base(path), func(t *testing.T) {
			want := readExpected(t, path)
			messages, last := decode(t, readFile(t, path), func() int { return 1 << 20 }, want.Truncated)
			compare(t, want.Events, messages)
			if want.LastEventID != nil {
				check(t, last == *want.LastEventID, "last event id %q", last)
			}
		})
	}
}

func readExpected(t *testing.T, path string) expectedStream {
	t.Helper()
	var want expectedStream
	err := json.Unmarshal(readFile(t, strings.TrimSuffix(path, ".sse")+".events.json"), &want)
	return ok(t, want, err)
}

func TestAnySplitDecodesTheSame(t *testing.T) {
	row(t, "sse-splits")
	for _, path := range fixtures(t, "*.sse") {
		want, raw := readExpected(t, path), readFile(t, path)
		for seed := range 6 {
			random := rand.New(rand.NewPCG(uint64(seed), 7))
			next := func() int {
				if seed < 2 {
					return seed + 1
				}
				return 1 + random.IntN(50)
			}
			messages, _ := decode(t, raw, next, want.Truncated)
			compare(t, want.Events, messages)
		}
	}
}

func TestLargeStreamsDecode(t *testing.T) {
	row(t, "sse-fixtures")
	for _, path := range fixtures(t, "*.gen.json") {
		var made struct {
			Prefix, Template, Suffix string
			Count, Pad, Events       int
			SumOfN                   *int `json:"sum_of_n"`
		}
		if err := json.Unmarshal(readFile(t, path), &made); err != nil {
			t.Fatal(err)
		}
		var body strings.Builder
		body.WriteString(made.Prefix)
		for n := range made.Count {
			replacer := strings.NewReplacer("%n", fmt.Sprint(n), "%p", strings.Repeat("x", made.Pad))
			body.WriteString(replacer.Replace(made.Template))
		}
		body.WriteString(made.Suffix)
		messages, _ := decode(t, []byte(body.String()), func() int { return 16384 }, false)
		check(t, len(messages) == made.Events, "%s: %d events, %d were due", path, len(messages), made.Events)
		if made.SumOfN == nil {
			continue
		}
		sum := 0
		for _, message := range messages {
			var data struct{ N int }
			if err := json.Unmarshal(message.Data, &data); err != nil {
				t.Fatal(err)
			}
			sum += data.N
		}
		check(t, sum == *made.SumOfN, "%s: sum %d", path, sum)
	}
}

func TestOneEventIsBounded(t *testing.T) {
	row(t, "sse-bound")
	long := strings.Repeat("x", 200)
	for _, raw := range []string{"data: " + long + "\n\n", strings.Repeat("data: x\n", 200) + "\n", "event: x\ndata: " + long + "\n\n"} {
		for _, size := range []int{7, 1 << 20} {
			decoder := sse.Decoder{MaxEventSize: 100}
			var err error
			for at := 0; at < len(raw) && err == nil; at += size {
				_, err = decoder.Push(nil, []byte(raw[at:min(at+size, len(raw))]))
			}
			var large *sse.TooLargeError
			check(t, errors.As(err, &large) && strings.Contains(err.Error(), "MaxEventSize"), "%v", err)
		}
	}
}

// The decoder has a short way for events that begin alike: it must read what the long way reads.
func TestEventsThatBeginAlikeAreReadAlike(t *testing.T) {
	row(t, "sse-splits")
	pieces := []string{
		"event: a\ndata: 1\n\n", "event: a\r\ndata: 2\r\n\r\n", "event: b\ndata: 3\n\n", "data: 4\n\n", "event: message\ndata: 5\n\n",
		"event: a\ndata: 6\nid: x\n\n", "event: a\ndata: 7\nid\n\n", "event: a\ndata: 8\ndata: 9\n\n", "event: a\ndata: \xff\n\n", "event: a\ndata: 1\r2\n\n",
		": heartbeat\n\n", "event: a\rdata: 10\r\r", "event: a\ndata: 11\nretry: 5\n\n", "event: a\n\n", "id: y\n\n", "event: a\ndata: 12\nid: z\x00\n\n",
	}
	random := rand.New(rand.NewPCG(3, 4))
	for range 2000 {
		var raw strings.Builder
		for range 8 {
			raw.WriteString(pieces[random.IntN(len(pieces))])
		}
		// Byte by byte the short way is never taken.
		want, wantID := decode(t, []byte(raw.String()), func() int { return 1 }, false)
		got, gotID := decode(t, []byte(raw.String()), func() int { return 1 << 20 }, false)
		check(t, reflect.DeepEqual(got, want) && gotID == wantID, "%q\n%v %q\n%v %q", raw.String(), got, gotID, want, wantID)
	}
}

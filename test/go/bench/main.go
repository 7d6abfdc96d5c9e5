// Command bench measures the client beside the bare HTTP client and JSON library: `go run ./bench`, with the wire server's
// address in OPENRUNS_WIRE. It prints one line of JSON for each row; the times are CPU seconds of this process.
package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
	"slices"
	"syscall"
	"time"

	"github.com/openruns/openruns-go"
)

const (
	threadID = "123e4567-e89b-12d3-a456-426614174001"
	calls    = 1500
	rounds   = 9
	target   = 1.25
)

// thread is what one would write by hand.
type thread struct {
	ThreadID       string          `json:"thread_id"`
	CreatedAt      string          `json:"created_at"`
	UpdatedAt      string          `json:"updated_at"`
	StateUpdatedAt string          `json:"state_updated_at"`
	Metadata       map[string]any  `json:"metadata"`
	Config         map[string]any  `json:"config"`
	Status         string          `json:"status"`
	Values         json.RawMessage `json:"values"`
	Interrupts     map[string]any  `json:"interrupts"`
	Error          *struct{ Error, Message string }
}

type custom struct {
	N    int    `json:"n"`
	Text string `json:"text"`
}

func main() {
	wire := os.Getenv("OPENRUNS_WIRE")
	if wire == "" {
		log.Fatal("OPENRUNS_WIRE must be the address of the wire server: npm run wire")
	}
	small := wire + "/s/go-bench/ok"
	client := openruns.New(small, openruns.WithAPIKey("key"))
	bare := &http.Client{Transport: http.DefaultTransport.(*http.Transport).Clone()}
	compare("small call", func() { callOurs(client) }, func() { callTheirs(bare, small) })
	many := wire + "/s/go-bench/stream-many"
	streaming := openruns.New(many, openruns.WithAPIKey("key"))
	compare("stream decode", func() { streamOurs(streaming) }, func() { streamTheirs(bare, many) })
	request, err := http.NewRequest(http.MethodDelete, wire+"/_log/go-bench", nil)
	must(err)
	response, err := bare.Do(request)
	must(err)
	must(response.Body.Close())
}

func must(err error) {
	if err != nil {
		log.Fatal(err)
	}
}

// compare lets both sides take their turn one right after the other: what slows the machine for a while slows both.
func compare(row string, ours, theirs func()) {
	var own, others, ratios []float64
	for range rounds {
		a, b := cpu(ours), cpu(theirs)
		own, others, ratios = append(own, a), append(others, b), append(ratios, a/b)
	}
	ratio := median(ratios)
	line, err := json.Marshal(map[string]any{
		"language": "go", "row": row, "ours": median(own), "theirs": median(others),
		"ratio": ratio, "target": target, "holds": ratio <= target,
	})
	must(err)
	fmt.Println(string(line))
}

func median(values []float64) float64 {
	slices.Sort(values)
	return values[len(values)/2]
}

func cpu(work func()) float64 {
	before := used()
	work()
	return (used() - before).Seconds()
}

func used() time.Duration {
	var usage syscall.Rusage
	must(syscall.Getrusage(syscall.RUSAGE_SELF, &usage))
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}

func callOurs(client *openruns.Client) {
	for range calls {
		found, err := client.Threads.Get(context.Background(), openruns.ThreadsGetParams{ThreadID: threadID})
		must(err)
		if found.ThreadID != threadID {
			log.Fatal("another thread")
		}
	}
}

func callTheirs(client *http.Client, url string) {
	for range calls {
		request, err := http.NewRequest(http.MethodGet, url+"/threads/"+threadID, nil)
		must(err)
		request.Header.Set("X-Api-Key", "key")
		response, err := client.Do(request)
		must(err)
		body, err := io.ReadAll(response.Body)
		must(err)
		must(response.Body.Close())
		var found thread
		must(json.Unmarshal(body, &found))
		if found.ThreadID != threadID {
			log.Fatal("another thread")
		}
	}
}

func streamOurs(client *openruns.Client) {
	count := 0
	stream, err := client.Runs.Stream(context.Background(), openruns.RunsStreamParams{AssistantID: "agent"})
	must(err)
	for event, err := range stream.Events() {
		must(err)
		if event, isCustom := event.(*openruns.CustomEvent); isCustom {
			var data custom
			must(json.Unmarshal(event.Data, &data))
			count++
		}
	}
	enough(count)
}

func streamTheirs(client *http.Client, url string) {
	count := 0
	response, err := client.Post(url+"/runs/stream", "application/json", bytes.NewReader([]byte(`{"assistant_id":"agent"}`)))
	must(err)
	name := ""
	for lines := bufio.NewScanner(response.Body); lines.Scan(); {
		field, value, _ := bytes.Cut(lines.Bytes(), []byte(": "))
		switch string(field) {
		case "event":
			name = string(value)
		case "data":
			if name == "custom" {
				var data custom
				must(json.Unmarshal(value, &data))
				count++
			}
		}
	}
	must(response.Body.Close())
	enough(count)
}

func enough(count int) {
	if count != 100_000 {
		log.Fatalf("%d events", count)
	}
}

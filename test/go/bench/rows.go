package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"io"
	"log"
	"net/http"

	"github.com/openruns/openruns-go"
)

// bareThread, bareChunk and bareMetadata are what one would write by hand for these answers.
type bareThread struct {
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

type bareChunk struct {
	Content          json.RawMessage   `json:"content"`
	AdditionalKwargs map[string]any    `json:"additional_kwargs"`
	ResponseMetadata map[string]any    `json:"response_metadata"`
	Type             string            `json:"type"`
	Name             *string           `json:"name"`
	ID               *string           `json:"id"`
	ToolCalls        []json.RawMessage `json:"tool_calls"`
	InvalidToolCalls []json.RawMessage `json:"invalid_tool_calls"`
	UsageMetadata    *struct {
		InputTokens  int64 `json:"input_tokens"`
		OutputTokens int64 `json:"output_tokens"`
		TotalTokens  int64 `json:"total_tokens"`
	} `json:"usage_metadata"`
	ToolCallChunks []json.RawMessage `json:"tool_call_chunks"`
	ChunkPosition  *string           `json:"chunk_position"`
}

type bareMetadata struct {
	CreatedBy     string            `json:"created_by"`
	AssistantID   string            `json:"assistant_id"`
	RunAttempt    int64             `json:"run_attempt"`
	ThreadID      string            `json:"thread_id"`
	GraphID       string            `json:"graph_id"`
	RunID         string            `json:"run_id"`
	Step          int64             `json:"langgraph_step"`
	Node          string            `json:"langgraph_node"`
	Triggers      []string          `json:"langgraph_triggers"`
	Path          []json.RawMessage `json:"langgraph_path"`
	CheckpointNS  string            `json:"langgraph_checkpoint_ns"`
	Provider      string            `json:"ls_provider"`
	ModelType     string            `json:"ls_model_type"`
	Versions      map[string]string `json:"lc_versions"`
	ServerVersion string            `json:"langgraph_api_version"`
}

type custom struct {
	N    int    `json:"n"`
	Text string `json:"text"`
}

// memory answers every request with a stream from memory, in chunks of 16 KiB.
type memory struct{ body []byte }

func (m memory) RoundTrip(*http.Request) (*http.Response, error) {
	header := http.Header{"Content-Type": {"text/event-stream"}}
	return &http.Response{StatusCode: 200, Header: header, Body: io.NopCloser(chunks{bytes.NewReader(m.body)})}, nil
}

type chunks struct{ reader *bytes.Reader }

func (c chunks) Read(buffer []byte) (int, error) {
	return c.reader.Read(buffer[:min(len(buffer), 16<<10)])
}

func decodeRow() {
	body, wanted := recordedStream()
	transport := memory{body}
	client := openruns.New("http://bench.test", openruns.WithHTTPClient(&http.Client{Transport: transport}))
	ours := func() {
		count := 0
		for event := range events(client) {
			messages := event.(*openruns.MessagesEvent)
			if _, isChunk := messages.Data.Message.(*openruns.AIMessageChunk); isChunk {
				count++
			}
		}
		enough(count, wanted)
	}
	theirs := func() {
		count := 0
		response, err := transport.RoundTrip(nil)
		must(err)
		scan(response.Body, "messages", func(data []byte) {
			var chunk bareChunk
			var metadata bareMetadata
			must(json.Unmarshal(data, &[]any{&chunk, &metadata}))
			count++
		})
		enough(count, wanted)
	}
	compareCPU("decode 16 KiB chunks", 1.2, ours, theirs)
}

func streamRow(url string) {
	client, bareClient := openruns.New(url, openruns.WithAPIKey("key")), newBareClient()
	ours := func() {
		count := 0
		for event := range events(client) {
			if event, isCustom := event.(*openruns.CustomEvent); isCustom {
				var data custom
				must(json.Unmarshal(event.Data, &data))
				count++
			}
		}
		enough(count, streamEvents)
	}
	theirs := func() {
		count := 0
		response := postBare(bareClient, url, false)
		scan(response.Body, "custom", func(value []byte) {
			var data custom
			must(json.Unmarshal(value, &data))
			count++
		})
		must(response.Body.Close())
		enough(count, streamEvents)
	}
	// One stream takes too little time to be measured exactly.
	several := func(work func()) func() { return func() { work(); work(); work() } }
	compareCPU("stream, one event per chunk", 1.2, several(ours), several(theirs))
}

func callRow(url string) {
	const calls = 3000
	client, bareClient := openruns.New(url, openruns.WithAPIKey("key")), newBareClient()
	ours := func() {
		for range calls {
			found, err := client.Threads.Get(context.Background(), openruns.ThreadsGetParams{ThreadID: threadID})
			must(err)
			enough(len(found.ThreadID), len(threadID))
		}
	}
	theirs := func() {
		for range calls {
			request, err := http.NewRequestWithContext(context.Background(), http.MethodGet, url+"/threads/"+threadID, nil)
			must(err)
			request.Header.Set("X-Api-Key", "key")
			response, err := bareClient.Do(request)
			must(err)
			body, err := io.ReadAll(response.Body)
			must(err)
			must(response.Body.Close())
			var found bareThread
			must(json.Unmarshal(body, &found))
			enough(len(found.ThreadID), len(threadID))
		}
	}
	compareCPU("small call", 1.2, ours, theirs)
}

// events are those of a stream, without their errors.
func events(client *openruns.Client, options ...openruns.Option) func(func(openruns.RunEvent) bool) {
	return func(yield func(openruns.RunEvent) bool) {
		stream, err := client.Runs.Stream(context.Background(), openruns.RunsStreamParams{AssistantID: "agent"}, options...)
		must(err)
		for event, err := range stream.Events() {
			must(err)
			if !yield(event) {
				return
			}
		}
	}
}

func newBareClient() *http.Client {
	return &http.Client{Transport: http.DefaultTransport.(*http.Transport).Clone()}
}

func postBare(client *http.Client, url string, stayOpen bool) *http.Response {
	request, err := http.NewRequest(http.MethodPost, url+"/runs/stream", bytes.NewReader([]byte(`{"assistant_id":"agent"}`)))
	must(err)
	request.Header.Set("Content-Type", "application/json")
	if stayOpen {
		request.Header.Set("X-Stay-Open", "1")
	}
	response, err := client.Do(request)
	must(err)
	return response
}

// scan hands on the data of the events of one name.
func scan(body io.Reader, wanted string, handle func(data []byte)) {
	name := ""
	lines := bufio.NewScanner(body)
	for lines.Scan() {
		field, value, _ := bytes.Cut(lines.Bytes(), []byte(": "))
		switch string(field) {
		case "event":
			name = string(value)
		case "data":
			if name == wanted {
				handle(value)
			}
		}
	}
	must(lines.Err())
}

func enough(count, wanted int) {
	if count != wanted {
		log.Fatalf("%d came where %d were due", count, wanted)
	}
}

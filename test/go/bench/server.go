package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"os"
	"os/exec"
	"strings"
)

const streamEvents = 20_000

// server is a process of its own, so that its CPU time is not counted.
type server struct {
	URL     string
	command *exec.Cmd
	input   io.Closer
}

func startServer() *server {
	path, err := os.Executable()
	must(err)
	command := exec.Command(path, "serve")
	command.Stderr = os.Stderr
	input, err := command.StdinPipe()
	must(err)
	output, err := command.StdoutPipe()
	must(err)
	must(command.Start())
	line, err := bufio.NewReader(output).ReadString('\n')
	must(err)
	return &server{strings.TrimSpace(line), command, input}
}

// close ends the server, whose standard input ends with this process at the latest.
func (s *server) close() {
	must(s.input.Close())
	_ = s.command.Wait()
}

// serve is the program of the server's process: a thread, a stream of many events, and one that stays open after its first.
func serve() {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	must(err)
	thread := storyThread()
	http.HandleFunc("GET /threads/{id}", func(answer http.ResponseWriter, _ *http.Request) {
		answer.Header().Set("Content-Type", "application/json")
		_, _ = answer.Write(thread)
	})
	http.HandleFunc("POST /runs/stream", func(answer http.ResponseWriter, request *http.Request) {
		_, _ = io.Copy(io.Discard, request.Body)
		answer.Header().Set("Content-Type", "text/event-stream")
		for n := range streamEvents {
			fmt.Fprintf(answer, "event: custom\r\ndata: {\"n\":%d,\"text\":\"a token of a stream\"}\r\n\r\n", n)
			answer.(http.Flusher).Flush()
			if request.Header.Get("X-Stay-Open") != "" {
				<-request.Context().Done()
				return
			}
		}
	})
	fmt.Printf("http://%s\n", listener.Addr())
	go func() { log.Fatal(http.Serve(listener, nil)) }()
	_, _ = io.Copy(io.Discard, os.Stdin)
}

// recordedStream is a recorded stream of tokens, repeated to 10 MB, and the number of its events.
func recordedStream() ([]byte, int) {
	raw, err := os.ReadFile("../fixtures/python-messages-tuple.sse")
	must(err)
	start, end := bytes.Index(raw, []byte("event: messages")), bytes.LastIndex(raw, []byte("event: messages"))
	if start < 0 || end <= start {
		log.Fatal("the fixture has no events")
	}
	some := raw[start:end]
	body := bytes.Repeat(some, 10<<20/len(some))
	return body, bytes.Count(body, []byte("event: messages"))
}

// storyThread is a recorded thread with a state.
func storyThread() []byte {
	raw, err := os.ReadFile("../fixtures/bodies/Thread-with-values.json")
	must(err)
	var value map[string]any
	must(json.Unmarshal(raw, &value))
	value["thread_id"] = threadID
	data, err := json.Marshal(value)
	must(err)
	return data
}

package openruns

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"strings"
	"time"

	"github.com/openruns/openruns-go/sse"
)

// streaming is one stream, over all its connections.
type streaming struct {
	*exchange
	core   *core
	cancel func()
	given  fields
	// ofThread: the stream is a thread's own, which never ends by itself.
	ofThread bool
	// startsRun: its POST creates a run and is never sent again.
	startsRun  bool
	cursor     cursor
	run        run
	connection *connection
	buffer     []byte
	head       Head
	// over: the server said that this was all.
	over    bool
	attempt int
}

// errLeft: the caller took no more events.
var errLeft = errors.New("left")

func newStreaming(c *core, x *exchange, given fields, cancel func()) *streaming {
	s := &streaming{exchange: x, core: c, given: given, cancel: cancel}
	s.ofThread = strings.HasPrefix(x.operation.path, "/threads/{thread_id}/stream")
	s.startsRun = x.operation.method == http.MethodPost && !s.ofThread
	if from := text(given.get("last_event_id")); from != "" {
		s.cursor.last = from
	} else if s.startsRun {
		s.cursor.last = fromStart
	}
	return s
}

// open sends the operation's own request.
func (s *streaming) open(given fields) error {
	request, err := s.operation.build(given)
	if err != nil {
		return s.failure(KindRequest, err.Error())
	}
	return s.send(s.operation.method, request.path, request.header, request.body, s.take)
}

// take takes a connection over; a page of a proxy is no stream.
func (s *streaming) take(c *connection) error {
	kind, _, _ := mime.ParseMediaType(c.Header.Get("Content-Type"))
	if kind != "text/event-stream" {
		defer c.close()
		body, err := io.ReadAll(io.LimitReader(c, 1<<20))
		if err != nil {
			return s.lost(err)
		}
		said := describe(parse(body))
		return s.failure(KindBody, fmt.Sprintf("%d %s came where a stream of events was due: %s", s.status, kind, said))
	}
	s.connection = c
	if !s.ofThread {
		s.know(runOf(c.Header, s.given))
	}
	return nil
}

func (s *streaming) know(found run) {
	if s.run.id != "" || found.id == "" {
		return
	}
	s.run = found
	if s.startsRun && s.onRunCreated != nil {
		s.onRunCreated(RunCreated{found.id, found.thread})
	}
}

// deliver hands on the events of all connections.
func (s *streaming) deliver(yield func(*Head) bool) error {
	s.buffer = make([]byte, messageBuffer)
	for {
		began := time.Now()
		decoder := &sse.Decoder{MaxEventSize: s.maxEventSize}
		reason := s.read(decoder, yield)
		s.connection.close()
		if reason == io.EOF {
			reason = s.unfinished()
		}
		if reason == nil || reason == errLeft || s.over && isPassing(reason) {
			return nil
		}
		if !isPassing(reason) {
			return reason
		}
		if time.Since(began) > longLived {
			s.attempt = 0
		}
		if err := s.reconnect(reason, decoder.Retry()); err != nil {
			return err
		}
	}
}

// read hands on the events of one connection; gives io.EOF at a clean end.
func (s *streaming) read(decoder *sse.Decoder, yield func(*Head) bool) error {
	var messages []sse.Message
	for {
		n, failed := s.connection.Read(s.buffer)
		var err error
		messages, err = decoder.Push(messages[:0], s.buffer[:n])
		if failure := s.handOn(messages, yield); failure != nil {
			return failure
		}
		if err != nil {
			return s.failure(KindBody, err.Error())
		}
		if failed == io.EOF {
			return s.readEnd(decoder, yield)
		}
		if id, seen := decoder.LastEventID(); seen {
			s.cursor.moveTo(id)
		}
		if failed != nil {
			return s.lost(failed)
		}
	}
}

// readEnd hands on the event that lacks only its blank line.
func (s *streaming) readEnd(decoder *sse.Decoder, yield func(*Head) bool) error {
	if id, seen := decoder.LastEventID(); seen {
		s.cursor.moveTo(id)
	}
	messages, err := decoder.End(nil)
	if err != nil {
		return s.failure(KindBody, err.Error())
	}
	for at := range messages {
		if len(messages[at].Data) > 0 && !validJSON(messages[at].Data) {
			return s.failure(KindConnection, "the stream ended within an event")
		}
		// It may be cut short: nothing can be resumed from there.
		messages[at].ID = ""
	}
	if err := s.handOn(messages, yield); err != nil {
		return err
	}
	return io.EOF
}

func (s *streaming) handOn(messages []sse.Message, yield func(*Head) bool) error {
	for _, message := range messages {
		if !s.cursor.accept(message) {
			continue
		}
		s.attempt = 0
		s.head = Head{Event: message.Event, ID: message.ID, Raw: message.Data}
		if err := s.notice(&s.head); err != nil {
			return err
		}
		if !yield(&s.head) {
			return errLeft
		}
	}
	return nil
}

// notice takes the namespace off the event's name, and takes in what the event means to the stream.
func (s *streaming) notice(head *Head) error {
	name := head.Event
	if strings.Contains(name, "|") {
		names := strings.Split(name, "|")
		head.Event, head.Namespace = names[0], names[1:]
	}
	isError := head.Event == "error"
	switch {
	case len(head.Raw) == 0:
		// Empty data is no JSON, and no error either.
		head.Raw = json.RawMessage("null")
	case validJSON(head.Raw):
	case isError:
		// The JavaScript server sends some as bare text.
		head.Raw = MustRaw(string(head.Raw))
	default:
		start := head.Raw[:min(len(head.Raw), 200)]
		failure := s.failure(KindBody, fmt.Sprintf("the data of the event %q is not JSON: %s", name, start))
		failure.Body = head.Raw
		return failure
	}
	if isError && !s.keepRunErrors {
		return s.runFailure(parse(head.Raw))
	}
	if isError || head.Event == "end" {
		s.over = !s.ofThread
	}
	if s.startsRun && s.run.id == "" && head.Event == "metadata" {
		s.know(run{id: textOf(shape(head.Raw)["run_id"])})
	}
	return nil
}

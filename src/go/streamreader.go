package openruns

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"sync/atomic"
	"time"

	"github.com/openruns/openruns-go/sse"
)

// streamReader reads one stream over all its connections.
type streamReader struct {
	*exchange
	close  func()
	params parameters
	// ofThread says that the stream is a thread's own: it goes on after its runs end.
	ofThread bool
	// createsRun says that the request of the stream creates a run, so that it is never sent again.
	createsRun bool
	run        atomic.Pointer[runIdentity]
	delivered  delivered
	connection *connection
	// unread ends the first connection where nobody begins to read.
	unread *time.Timer
	// head is that of the event that is handed on.
	head Head
	// hasEnded: the server said that no event follows.
	hasEnded bool
	// failedAttempts counts the attempts to reopen the stream since the last event.
	failedAttempts int
}

// Reasons to stop reading that are no failures.
var (
	errLeft  = errors.New("the caller takes no more events")
	errEnded = errors.New("the server sent its last event")
)

const (
	firstReadSize = 4 << 10
	maxReadSize   = 32 << 10
)

func newStreamReader(x *exchange, params parameters, stop func()) *streamReader {
	r := &streamReader{exchange: x, params: params, close: stop}
	r.run.Store(&runIdentity{})
	r.ofThread = strings.HasPrefix(x.operation.path, "/threads/{thread_id}/stream")
	r.createsRun = x.operation.createsRun
	isResumable, _ := params.get("stream_resumable").(bool)
	switch from := plainText(params.get("last_event_id")); {
	case from != "":
		r.delivered.last = from
	case r.createsRun && isResumable:
		r.delivered.last = fromStart
	}
	return r
}

func (r *streamReader) known() runIdentity { return *r.run.Load() }

// open sends the operation's own request.
func (r *streamReader) open(params parameters, lastEventID string) error {
	request, err := r.operation.makeRequest(params)
	if err != nil {
		return r.failure(KindRequest, err.Error(), errors.Unwrap(err))
	}
	if lastEventID != "" {
		request.header = http.Header{"Last-Event-Id": {lastEventID}}
	}
	return r.send(request, r.take)
}

// take makes an answer the connection that is read.
func (r *streamReader) take(c *connection) error {
	r.connection = c
	if !r.ofThread {
		r.remember(runOf(c.Header, r.params))
	}
	return nil
}

// remember keeps the run, once it is named, and tells the caller if the stream created it.
func (r *streamReader) remember(found runIdentity) {
	if r.known().id != "" || found.id == "" {
		return
	}
	r.run.Store(&found)
	if r.createsRun && r.onRunCreated != nil {
		r.onRunCreated(RunCreated{found.id, found.thread})
	}
}

// read hands on the events of all connections.
func (r *streamReader) read(yield func(*Head) bool) error {
	r.unread.Stop()
	defer func() { r.connection.close() }()
	buffer := make([]byte, firstReadSize)
	for {
		began := time.Now()
		decoder := &sse.Decoder{MaxEventSize: r.maxEventSize}
		reason := r.readConnection(decoder, &buffer, yield)
		r.connection.close()
		if reason == io.EOF {
			reason = r.whyUnfinished()
		}
		switch {
		case reason == nil || reason == errLeft || reason == errEnded || r.hasEnded && isTemporary(reason):
			return nil
		case !isTemporary(reason):
			return reason
		}
		if r.connection.received > 0 && time.Since(began) > longLivedConnection {
			r.failedAttempts = 0
		}
		if err := r.reconnect(reason, decoder.Retry()); err != nil {
			return err
		}
	}
}

// readConnection hands on the events of one connection; it gives io.EOF at a clean end.
func (r *streamReader) readConnection(decoder *sse.Decoder, buffer *[]byte, yield func(*Head) bool) error {
	for {
		n, failed := r.connection.Read(*buffer)
		if stop := r.handOn(decoder, (*buffer)[:n], yield); stop != nil {
			return stop
		}
		if failed == io.EOF {
			return r.readLastEvent(decoder, yield)
		}
		if id, seen := decoder.LastEventID(); seen {
			r.delivered.moveTo(id)
		}
		if failed != nil {
			return r.connection.readFailure(failed)
		}
		// A stream that is slow needs little memory, one that is fast few reads.
		if n == len(*buffer) && n < maxReadSize {
			*buffer = make([]byte, 2*n)
		}
	}
}

// readLastEvent hands on an event that lacks only its blank line.
func (r *streamReader) readLastEvent(decoder *sse.Decoder, yield func(*Head) bool) error {
	if id, seen := decoder.LastEventID(); seen {
		r.delivered.moveTo(id)
	}
	messages, err := decoder.End(nil)
	if err != nil {
		return r.failure(KindBody, err.Error(), err)
	}
	for at := range messages {
		if len(messages[at].Data) > 0 && checkJSON(messages[at].Data) == errNotJSON {
			return r.failure(KindConnection, "the stream ended within an event", nil)
		}
		// Its id may be cut short, so the stream cannot go on from there.
		messages[at].ID = ""
		if stop := r.handOnOne(&messages[at], yield); stop != nil {
			return stop
		}
	}
	return io.EOF
}

// handOn hands on the events that these bytes complete.
func (r *streamReader) handOn(decoder *sse.Decoder, chunk []byte, yield func(*Head) bool) error {
	var message sse.Message
	for {
		rest, found, err := decoder.Next(&message, chunk)
		if err != nil {
			return r.failure(KindBody, err.Error(), err)
		}
		if !found {
			return nil
		}
		if stop := r.handOnOne(&message, yield); stop != nil {
			return stop
		}
		chunk = rest
	}
}

func (r *streamReader) handOnOne(message *sse.Message, yield func(*Head) bool) error {
	if !r.delivered.accept(message) {
		return nil
	}
	r.failedAttempts = 0
	r.head = Head{Event: message.Event, ID: message.ID, Raw: message.Data}
	if err := r.readHead(&r.head); err != nil {
		return err
	}
	if !yield(&r.head) {
		return errLeft
	}
	if r.hasEnded && r.head.Event == "end" {
		return errEnded
	}
	return nil
}

// readHead takes the namespace off the event's name and notes what the event means to the stream.
func (r *streamReader) readHead(head *Head) error {
	name := head.Event
	if strings.IndexByte(name, '|') >= 0 {
		names := strings.Split(name, "|")
		head.Event, head.Namespace = names[0], names[1:]
	}
	isError := head.Event == "error"
	if len(head.Raw) == 0 {
		// Some servers send `data:` without a value.
		head.Raw = json.RawMessage("null")
	} else if err := checkJSON(head.Raw); err == errNotJSON && isError {
		// The JavaScript server sends some failures as bare text.
		head.Raw = MustRaw(string(head.Raw))
	} else if err != nil {
		failure := r.failure(KindBody, fmt.Sprintf("the data of the event %q is %s: %s", name, err.Error(), excerpt(string(head.Raw[:min(len(head.Raw), 2000)]))), err)
		failure.Body = []byte(r.redact(string(head.Raw)))
		return failure
	}
	if isError && !r.keepRunErrors {
		return r.runFailure(parse(head.Raw))
	}
	if isError || head.Event == "end" {
		r.hasEnded = !r.ofThread
	}
	if r.createsRun && head.Event == "metadata" && r.known().id == "" {
		r.remember(runIdentity{thread: plainText(r.params.get("thread_id")), id: textOf(shape(head.Raw)["run_id"])})
	}
	return nil
}

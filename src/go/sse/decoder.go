// Package sse decodes event streams by the rules of
// https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream.
package sse

import (
	"bytes"
	"fmt"
	"strings"
	"time"
	"unicode/utf8"
)

// DefaultMaxEventSize is the largest event in bytes unless a decoder is told otherwise.
const DefaultMaxEventSize = 64 << 20

const slabSize = 4 << 10

// Message is one event as it stands on the wire.
type Message struct {
	// Event is the event's name, `message` where the stream names none.
	Event string
	// Data is the event's own copy of its data; it may be empty.
	Data []byte
	// ID is empty unless this very event carries an id.
	ID string
}

// TooLargeError says that one event is larger than the decoder accepts.
type TooLargeError struct{ Max int }

func (e *TooLargeError) Error() string {
	return fmt.Sprintf("one event is larger than %d bytes (MaxEventSize)", e.Max)
}

// Decoder decodes one body: bytes in, events out. Bytes are kept until their line is whole, so a character that is cut in two
// never matters; every byte is looked at a constant number of times however the body is cut up.
type Decoder struct {
	// MaxEventSize is the largest event in bytes; 0 stands for DefaultMaxEventSize.
	MaxEventSize int

	held    []byte
	started bool
	afterCR bool
	name    string
	data    []byte
	hasData bool
	id      string
	hasID   bool
	lastID  string
	slab    []byte
	sawID   bool
	retry   time.Duration
}

// LastEventID is the id that the last completed event left behind, empty where it was cleared; false before the first.
func (d *Decoder) LastEventID() (string, bool) { return d.lastID, d.sawID }

// Retry is how long the server wants a client to wait before it reconnects; 0 where it says nothing.
func (d *Decoder) Retry() time.Duration { return d.retry }

// Push appends the events that these bytes complete; the bytes are not kept. An error is a *TooLargeError.
func (d *Decoder) Push(messages []Message, chunk []byte) ([]Message, error) {
	if d.afterCR && len(chunk) > 0 {
		d.afterCR = false
		if chunk[0] == '\n' {
			chunk = chunk[1:]
		}
	}
	for len(chunk) > 0 {
		end := lineEnd(chunk)
		if end < 0 {
			d.held = append(d.held, chunk...)
			return messages, d.bound(len(d.held) + len(d.data))
		}
		line := chunk[:end]
		if len(d.held) > 0 {
			d.held = append(d.held, line...)
			line = d.held
		}
		var err error
		if messages, err = d.readLine(messages, line); err != nil {
			return messages, err
		}
		d.held = d.held[:0]
		if chunk[end] == '\r' {
			if end+1 == len(chunk) {
				d.afterCR = true
			} else if chunk[end+1] == '\n' {
				end++
			}
		}
		chunk = chunk[end+1:]
	}
	return messages, nil
}

// End appends, at a clean end of the body, the event that lacks only its blank line. After a cut it must not be asked for.
func (d *Decoder) End(messages []Message) ([]Message, error) {
	return d.Push(messages, []byte("\n\n"))
}

// lineEnd finds the first line end, a CR or an LF; -1 where there is none.
func lineEnd(chunk []byte) int {
	lf := bytes.IndexByte(chunk, '\n')
	if lf < 0 {
		return bytes.IndexByte(chunk, '\r')
	}
	if cr := bytes.IndexByte(chunk[:lf], '\r'); cr >= 0 {
		return cr
	}
	return lf
}

func (d *Decoder) bound(size int) error {
	limit := d.MaxEventSize
	if limit == 0 {
		limit = DefaultMaxEventSize
	}
	if size > limit {
		return &TooLargeError{limit}
	}
	return nil
}

func (d *Decoder) readLine(messages []Message, line []byte) ([]Message, error) {
	if !d.started {
		d.started = true
		line = bytes.TrimPrefix(line, []byte("\xef\xbb\xbf"))
	}
	if len(line) == 0 {
		return d.dispatch(messages), nil
	}
	field, value, _ := bytes.Cut(line, []byte{':'})
	value = bytes.TrimPrefix(value, []byte{' '})
	switch string(field) {
	case "data":
		if d.hasData {
			d.data = append(d.data, '\n')
		} else {
			d.data = d.place(len(value))
		}
		d.hasData = true
		d.data = append(d.data, value...)
		return messages, d.bound(len(d.data))
	case "event":
		d.name = text(value)
	case "id":
		if bytes.IndexByte(value, 0) < 0 {
			d.id, d.hasID = text(value), true
		}
	case "retry":
		d.readRetry(value)
	}
	return messages, nil
}

func (d *Decoder) dispatch(messages []Message) []Message {
	if d.hasID {
		d.lastID, d.sawID = d.id, true
	}
	if d.hasData {
		name := d.name
		if name == "" {
			name = "message"
		}
		messages = append(messages, Message{name, valid(d.data), d.id})
	}
	d.data = nil
	d.name, d.id, d.hasID, d.hasData = "", "", false, false
	return messages
}

// place gives room for so many bytes. Small events share a slab: one allocation for many, and one that is kept keeps little
// more than itself.
func (d *Decoder) place(size int) []byte {
	if size > slabSize/8 {
		return nil
	}
	if len(d.slab)+size > cap(d.slab) {
		d.slab = make([]byte, 0, slabSize)
	}
	start := len(d.slab)
	d.slab = d.slab[:start+size]
	return d.slab[start : start : start+size]
}

func (d *Decoder) readRetry(value []byte) {
	milliseconds := 0
	for _, digit := range value {
		if digit < '0' || digit > '9' || milliseconds > 1<<40 {
			return
		}
		milliseconds = milliseconds*10 + int(digit-'0')
	}
	if len(value) > 0 {
		d.retry = time.Duration(milliseconds) * time.Millisecond
	}
}

// valid puts U+FFFD for every byte that is not UTF-8.
func valid(data []byte) []byte {
	if utf8.Valid(data) {
		return data
	}
	return []byte(string([]rune(string(data))))
}

// text is a copy; the names that streams repeat cost nothing.
func text(value []byte) string {
	switch string(value) {
	case "values":
		return "values"
	case "messages":
		return "messages"
	case "updates":
		return "updates"
	case "custom":
		return "custom"
	}
	return strings.ToValidUTF8(string(value), "\uFFFD")
}

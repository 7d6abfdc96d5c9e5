// Copied from src/go/sse/decoder.go by `npm run generate`; edit it there.

// Package sse decodes event streams by the rules of
// https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream.
package sse

import (
	"bytes"
	"time"
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

// Decoder decodes one body: bytes in, events out. Bytes are kept until their line is whole, so a character may be cut in two; each byte is read a fixed number of times, however the body is cut up.
type Decoder struct {
	// MaxEventSize is the largest event in bytes; 0 stands for DefaultMaxEventSize.
	MaxEventSize int

	held    []byte
	started bool
	afterCR bool
	name    string
	// lastName is the name that was read last. lastEvent is the name of the event before, and start how that began, up to its data.
	lastName  string
	lastEvent string
	start     []byte
	data      []byte
	hasData   bool
	id        string
	hasID     bool
	lastID    string
	slab      []byte
	sawID     bool
	retry     time.Duration
}

// LastEventID is the id that the last completed event left behind, empty where it was cleared; false before the first.
func (d *Decoder) LastEventID() (string, bool) { return d.lastID, d.sawID }

// Retry is how long the server wants a client to wait before it reconnects; 0 where it says nothing.
func (d *Decoder) Retry() time.Duration { return d.retry }

// Push appends the events that these bytes complete; the bytes are not kept. An error is a *TooLargeError.
func (d *Decoder) Push(messages []Message, chunk []byte) ([]Message, error) {
	for {
		var message Message
		rest, found, err := d.Next(&message, chunk)
		if !found || err != nil {
			return messages, err
		}
		messages, chunk = append(messages, message), rest
	}
}

// Next reads bytes up to the end of the next event, and gives the bytes after it. Where it finds no event it has read all bytes:
// the event goes on with the bytes that come next. The bytes are not kept. An error is a *TooLargeError.
func (d *Decoder) Next(to *Message, chunk []byte) (rest []byte, found bool, err error) {
	if rest, found = d.nextAlike(to, chunk); found {
		return rest, true, nil
	}
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
			return nil, false, d.checkSize(len(d.held) + len(d.data))
		}
		line := chunk[:end]
		if len(d.held) > 0 {
			d.held = append(d.held, line...)
			line = d.held
		}
		lineEnding := chunk[end : end+1]
		if chunk[end] == '\r' {
			if end+1 == len(chunk) {
				d.afterCR = true
			} else if chunk[end+1] == '\n' {
				lineEnding = chunk[end : end+2]
				end++
			}
		}
		chunk = chunk[end+1:]
		found, err = d.readLine(to, line)
		d.held = d.held[:0]
		if found {
			d.lastEvent = to.Event
			d.start = append(append(append(append(d.start[:0], "event: "...), to.Event...), lineEnding...), "data: "...)
		}
		if found || err != nil {
			return chunk, found, err
		}
	}
	return nil, false, nil
}

// nextAlike reads an event that begins like the one before and stands whole in the chunk, as most do: its name, one line of data,
// perhaps an id, and a blank line. It finds nothing, and changes nothing, where the event is any other.
func (d *Decoder) nextAlike(to *Message, chunk []byte) (rest []byte, found bool) {
	if len(d.start) == 0 || d.afterCR || d.hasData || d.hasID || d.name != "" || len(d.held) > 0 || !bytes.HasPrefix(chunk, d.start) {
		return nil, false
	}
	data, rest, whole := cutLine(chunk[len(d.start):])
	if !whole || d.checkSize(len(data)) != nil {
		return nil, false
	}
	var id []byte
	line, rest, whole := cutLine(rest)
	if whole && bytes.HasPrefix(line, []byte("id: ")) && bytes.IndexByte(line, 0) < 0 {
		id = line[len("id: "):]
		line, rest, whole = cutLine(rest)
	}
	if !whole || len(line) > 0 {
		return nil, false
	}
	*to = Message{Event: d.lastEvent, Data: validData(append(d.place(len(data)), data...))}
	if id != nil {
		to.ID = validText(id)
		d.lastID, d.sawID = to.ID, true
	}
	return rest, true
}

// End appends, at a clean end of the body, the event that lacks only its blank line. After a lost connection it must not be
// called: that event may be cut short.
func (d *Decoder) End(messages []Message) ([]Message, error) {
	return d.Push(messages, []byte("\n\n"))
}

func (d *Decoder) checkSize(size int) error {
	limit := d.MaxEventSize
	if limit == 0 {
		limit = DefaultMaxEventSize
	}
	if size > limit {
		return &TooLargeError{limit}
	}
	return nil
}

// readLine reads one line, and says whether it completes an event.
func (d *Decoder) readLine(to *Message, line []byte) (found bool, err error) {
	if !d.started {
		d.started = true
		line = bytes.TrimPrefix(line, []byte("\xef\xbb\xbf"))
	}
	if len(line) == 0 {
		return d.dispatch(to), nil
	}
	field, value, _ := bytes.Cut(line, []byte{':'})
	if len(value) > 0 && value[0] == ' ' {
		value = value[1:]
	}
	switch string(field) {
	case "data":
		if d.hasData {
			d.data = append(d.data, '\n')
		} else {
			d.data = d.place(len(value))
		}
		d.hasData = true
		d.data = append(d.data, value...)
		return false, d.checkSize(len(d.data))
	case "event":
		d.name = d.nameOf(value)
	case "id":
		if bytes.IndexByte(value, 0) < 0 {
			d.id, d.hasID = validText(value), true
		}
	case "retry":
		d.readRetry(value)
	}
	return false, nil
}

// dispatch ends an event, and says whether there is one: an event without data is none.
func (d *Decoder) dispatch(to *Message) bool {
	found := d.hasData
	if d.hasID {
		d.lastID, d.sawID = d.id, true
	}
	if found {
		name := d.name
		if name == "" {
			name = "message"
		}
		*to = Message{name, validData(d.data), d.id}
	}
	d.data = nil
	d.name, d.id, d.hasID, d.hasData = "", "", false, false
	return found
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

// nameOf gives an event's name. Most events have the name of the one before, which needs no memory of its own.
func (d *Decoder) nameOf(value []byte) string {
	if string(value) != d.lastName {
		d.lastName = validText(value)
	}
	return d.lastName
}

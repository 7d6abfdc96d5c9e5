// Copied from src/go/delivered.go by `npm run generate`; edit it there.

package openruns

import (
	"bytes"
	"slices"
	"strings"

	"github.com/openruns/openruns-go/sse"
)

// fromStart is the event id after which a resumable run sends all events that the server has kept.
const fromStart = "-1"

// delivered knows the events that were delivered: after which id a stream can go on, and which events that come then were
// delivered before.
//
// Events of the Python server have ids of milliseconds, so several may share one, and a join gives the events after an id: with
// the last id, the rest of that millisecond would be missing. The stream therefore goes on from the id before it, and the events
// of both ids are known by name and data. Older events, which a server may send again, are known by id.
type delivered struct {
	last   string
	before string
	// ofLast and ofBefore are events of the last id and of the one before it.
	ofLast   []sse.Message
	ofBefore []sse.Message
	// ids are the ids before these two, the oldest of them overwritten first.
	ids    []string
	oldest int

	// expected are events of the last two ids that may come again on this connection; known are older ids, nil before the first
	// reconnect.
	expected []sse.Message
	known    map[string]bool
}

// resumeFrom is what to send as Last-Event-ID; empty where the server gives its events no ids.
func (d *delivered) resumeFrom() string {
	if strings.HasSuffix(d.last, "-0") && d.before != "" {
		return d.before
	}
	return d.last
}

// expectReplay says that a new connection begins, on which events may come again.
func (d *delivered) expectReplay() {
	d.expected = slices.Concat(d.ofBefore, d.ofLast)
	d.known = make(map[string]bool, len(d.ids))
	for _, id := range d.ids {
		if id != d.last && id != d.before {
			d.known[id] = true
		}
	}
}

// accept says whether an event is new, and remembers it.
func (d *delivered) accept(message *sse.Message) bool {
	if d.known != nil && d.cameBefore(message) {
		return false
	}
	if message.ID != "" {
		d.moveTo(message.ID)
	} else if d.last == fromStart {
		d.last = ""
	}
	if d.last != "" {
		d.ofLast = remember(d.ofLast, message)
	}
	return true
}

// cameBefore says whether an event was delivered on an earlier connection.
func (d *delivered) cameBefore(message *sse.Message) bool {
	if message.ID != "" && d.known[message.ID] {
		return true
	}
	again := slices.IndexFunc(d.expected, func(old sse.Message) bool {
		sameID := old.ID == "" || old.ID == message.ID
		return sameID && old.Event == message.Event && bytes.Equal(old.Data, message.Data)
	})
	if again < 0 {
		return false
	}
	hadID := d.expected[again].ID != ""
	d.expected = slices.Delete(d.expected, again, again+1)
	if message.ID != "" && !hadID {
		// It came at the torn end of a connection, without its id; from now on it is known by it.
		d.moveTo(message.ID)
		d.ofLast = remember(d.ofLast, message)
	}
	return true
}

func remember(messages []sse.Message, message *sse.Message) []sse.Message {
	if len(messages) == maxRememberedEventsWithOneID {
		messages = messages[:copy(messages, messages[1:])]
	}
	return append(messages, *message)
}

// moveTo follows an id. An id may also come without an event, or be cleared.
func (d *delivered) moveTo(id string) {
	if id == d.last {
		return
	}
	if d.before != "" && d.before != fromStart {
		if len(d.ids) < maxRememberedIDs {
			d.ids = append(d.ids, d.before)
		} else {
			d.ids[d.oldest] = d.before
			d.oldest = (d.oldest + 1) % maxRememberedIDs
		}
	}
	d.ofBefore, d.ofLast = d.ofLast, d.ofBefore[:0]
	d.before, d.last = d.last, id
}

// Copied from src/go/cursor.go by `npm run generate`; edit it there.

package openruns

import (
	"bytes"
	"slices"
	"strings"

	"github.com/openruns/openruns-go/sse"
)

// fromStart: joined with it, a resumable run replays all that it has kept.
const fromStart = "-1"

// cursor knows where a stream can go on, and which of the events that come then have been here before.
//
// The Python server's ids are milliseconds and a number that stays 0, so events of one millisecond share an id, and a join gives
// what is greater: with the last id, the rest of that millisecond would be lost. With the id before it nothing is, and what
// comes twice is known by its id and its content. Ids of other forms are taken to be unique.
type cursor struct {
	last     string
	before   string
	recent   []sse.Message
	older    []sse.Message
	expected []sse.Message
}

// resumeFrom is what to send as `Last-Event-ID`; empty where the server numbers no events.
func (c *cursor) resumeFrom() string {
	if strings.HasSuffix(c.last, "-0") && c.before != "" {
		return c.before
	}
	return c.last
}

// expectReplay: from now on, events may come again.
func (c *cursor) expectReplay() { c.expected = slices.Concat(c.older, c.recent) }

// accept says whether the event is new, and remembers it.
func (c *cursor) accept(message sse.Message) bool {
	again := slices.IndexFunc(c.expected, func(old sse.Message) bool {
		sameID := old.ID == "" || old.ID == message.ID
		return sameID && old.Event == message.Event && bytes.Equal(old.Data, message.Data)
	})
	if again >= 0 {
		hadID := c.expected[again].ID != ""
		c.expected = slices.Delete(c.expected, again, again+1)
		if message.ID != "" && !hadID {
			// It came at a torn end, without its id: from now on it is known by it.
			c.moveTo(message.ID)
			c.recent = append(c.recent, message)
		}
		return false
	}
	if message.ID != "" {
		c.moveTo(message.ID)
	} else if c.last == fromStart {
		c.last = ""
	}
	if c.last != "" {
		c.recent = append(c.recent, message)
	}
	return true
}

// moveTo follows an id; one may come without an event, or be cleared.
func (c *cursor) moveTo(id string) {
	if id == c.last {
		return
	}
	c.older, c.recent = c.recent, c.older[:0]
	c.before, c.last = c.last, id
}

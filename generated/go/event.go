// Copied from src/go/event.go by `npm run generate`; edit it there.

package openruns

import "encoding/json"

// Event is one event of a stream: a *ValuesEvent, a *MessagesEvent, … or, of a newer server, an *UnknownEvent.
type Event interface {
	head() *Head
}

// Head is what every event has.
type Head struct {
	// Event is the name before the first `|`.
	Event string
	// Namespace names the subgraphs that it comes from, outermost first; empty for the graph itself.
	Namespace []string
	// ID is empty unless the server gave the event one.
	ID string
	// Raw is the event's data as it came.
	Raw json.RawMessage
}

func (h *Head) head() *Head { return h }

// HeadOf gives what every event has, whatever it is.
func HeadOf(event Event) *Head { return event.head() }

// UnknownEvent is an event that this version does not know, or whose data does not have the shape it should.
type UnknownEvent struct {
	Head
}

// eventMaker makes an event of one union; an *UnknownEvent where its data is not what it should be.
type eventMaker[E Event] func(head *Head) E

// readData reads an event's data; false where it does not have the shape it should.
func readData(head *Head, data any) bool { return json.Unmarshal(head.Raw, data) == nil }

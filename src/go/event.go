package openruns

import "encoding/json"

// Event is one event of a stream: a *ValuesEvent, a *MessagesEvent and so on, or an *UnknownEvent.
type Event interface {
	head() *Head
}

// Head is what every event has.
type Head struct {
	// Event is the event's name without the namespace, such as "values".
	Event string
	// Namespace names the subgraphs that the event comes from, the outermost first; empty for the graph itself.
	Namespace []string
	// ID is the event's id; empty where the server gave it none.
	ID string
	// Raw is the event's data as it came, a JSON value.
	Raw json.RawMessage
}

func (h *Head) head() *Head { return h }

// HeadOf gives what every event has, whatever its type.
func HeadOf(event Event) *Head { return event.head() }

// UnknownEvent is an event that this version does not know, or whose data does not have the shape it should have.
type UnknownEvent struct {
	Head
}

// eventMaker makes an event of one union; an *UnknownEvent where the data does not have the shape it should have.
type eventMaker[E Event] func(head *Head) E

// readData reads an event's data, which is JSON; false where it does not have the shape it should have.
func readData[T any](head *Head, to *T, read func(*T, *jsonReader)) bool {
	return readChecked(head.Raw, to, read) == nil
}

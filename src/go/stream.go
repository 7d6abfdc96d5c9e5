package openruns

import (
	"context"
	"iter"
	"net/http"
)

// Stream is a stream that is open. Reading its events to their end, leaving them early, or Close ends the request and frees its
// connection.
type Stream[E Event] struct {
	streaming *streaming
	make      eventMaker[E]
	taken     bool
}

// RunID is the run's id; on servers that do not name it in their headers it is known from the first event on.
func (s *Stream[E]) RunID() string { return s.streaming.run.id }

// ThreadID is the thread's id, empty where the server does not name it.
func (s *Stream[E]) ThreadID() string { return s.streaming.run.thread }

// Close ends the stream, whoever reads it.
func (s *Stream[E]) Close() { s.streaming.cancel() }

// Events gives each event once, in order, over all connections; an error is the last that comes. It can be ranged over once.
func (s *Stream[E]) Events() iter.Seq2[E, error] {
	return func(yield func(E, error) bool) {
		defer s.Close()
		var none E
		if s.taken {
			yield(none, s.streaming.failure(KindRequest, "the events of a stream can be read once"))
			return
		}
		s.taken = true
		err := s.streaming.deliver(func(head *Head) bool { return yield(s.make(head), nil) })
		if err != nil {
			yield(none, err)
		}
	}
}

// openStream opens the stream of the operation that the parameters select.
func openStream[E Event](ctx context.Context, c *core, operations []operation, given fields, options []Option, make eventMaker[E]) (*Stream[E], error) {
	o, given := choose(operations, given)
	s := c.forCall(o.result, options)
	cancel := func() {}
	if s.timeout > 0 {
		ctx, cancel = context.WithTimeout(ctx, s.timeout)
	}
	ctx, stop := context.WithCancel(ctx)
	x := c.begin(ctx, o, s)
	x.own = http.Header{"Accept": {"text/event-stream"}}
	streaming := newStreaming(c, x, given, func() { stop(); cancel() })
	if err := streaming.open(given); err != nil {
		streaming.cancel()
		return nil, err
	}
	x.retries = 0
	return &Stream[E]{streaming: streaming, make: make}, nil
}

// messageBuffer is how many bytes are read at once.
const messageBuffer = 32 << 10

package openruns

import (
	"context"
	"iter"
	"runtime"
	"sync/atomic"
	"time"
)

// Stream is an open stream of events. The connection is freed when its events were read to the end, when the loop over them is
// left, by [Stream.Close], and when the context ends. A stream that nobody begins to read gives its connection back after 60
// seconds; reading it later opens it again, as after a lost connection.
type Stream[E Event] struct {
	reader    *streamReader
	makeEvent eventMaker[E]
	isRead    atomic.Bool
}

// RunID is the id of the run; empty as long as the server has not named it. On servers that do not name it in the headers of
// their answer it is known from the first event on. It may be called from any goroutine.
func (s *Stream[E]) RunID() string { return s.reader.known().id }

// ThreadID is the id of the thread; empty where the server does not name it. It may be called from any goroutine.
func (s *Stream[E]) ThreadID() string { return s.reader.known().thread }

// Close ends the stream at once and frees its connection. It may be called from any goroutine, and more than once. A loop that
// is reading the stream ends with an error of the kind [KindCanceled].
func (s *Stream[E]) Close() { s.reader.close() }

// Events gives each event once and in order, also where the connection was lost in between; an error is the last that comes. The
// events of one stream can be read once.
func (s *Stream[E]) Events() iter.Seq2[E, error] {
	return func(yield func(E, error) bool) {
		defer s.Close()
		var none E
		if s.isRead.Swap(true) {
			yield(none, s.reader.failure(KindRequest, "the events of a stream can be read only once; open another stream", nil))
			return
		}
		err := s.reader.read(func(head *Head) bool { return yield(s.makeEvent(head), nil) })
		if err != nil {
			yield(none, err)
		}
	}
}

// openStream opens the stream of the operation that the parameters choose.
func openStream[E Event](ctx context.Context, c *core, operations []operation, params parameters, options []Option, makeEvent eventMaker[E]) (*Stream[E], error) {
	o, params := chooseOperation(operations, params)
	reader, err := c.openReader(ctx, o, params, options)
	if err != nil {
		return nil, err
	}
	stream := &Stream[E]{reader: reader, makeEvent: makeEvent}
	// A stream that was opened and forgotten ends when the garbage collector finds it.
	runtime.AddCleanup(stream, func(stop func()) { stop() }, reader.close)
	return stream, nil
}

func (c *core) openReader(ctx context.Context, o *operation, params parameters, options []Option) (*streamReader, error) {
	s := c.settings.forCall(o.isLong, options)
	ctx, cancel := context.WithCancelCause(ctx)
	stop := func() { cancel(errStreamClosed) }
	if s.timeout > 0 {
		var stopTimer context.CancelFunc
		ctx, stopTimer = context.WithTimeoutCause(ctx, s.timeout, errDeadline)
		stop = func() { cancel(errStreamClosed); stopTimer() }
	}
	reader := newStreamReader(c.newExchange(ctx, o, s), params, stop)
	opened := false
	defer func() {
		if !opened {
			stop()
		}
	}()
	if err := reader.open(params, ""); err != nil {
		return nil, err
	}
	opened = true
	reader.attempts = 1
	connection := reader.connection
	reader.unread = time.AfterFunc(maxUnreadStream, func() { connection.cancel(errStreamNotRead) })
	return reader, nil
}

// Copied from src/go/connection.go by `npm run generate`; edit it there.

package openruns

import (
	"bytes"
	"compress/flate"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"strings"
	"time"
)

// connection is the answer to one request while its body is read.
type connection struct {
	*http.Response
	exchange *exchange
	context  context.Context
	// cancel is nil where nothing but the caller ends the connection.
	cancel   context.CancelCauseFunc
	timer    *time.Timer
	received int64
}

// startTimer begins to count the time in which the server sends nothing.
func (c *connection) startTimer() {
	idle := c.exchange.idleTimeout
	switch {
	case idle <= 0:
	case c.timer == nil:
		c.timer = time.AfterFunc(idle, func() { c.cancel(errIdle) })
	default:
		c.timer.Reset(idle)
	}
}

func (c *connection) stopTimer() {
	if c.timer != nil {
		c.timer.Stop()
	}
}

// Read reads the body; it ends the connection where the next bytes take too long.
func (c *connection) Read(buffer []byte) (int, error) {
	c.startTimer()
	n, err := c.Body.Read(buffer)
	c.stopTimer()
	c.received += int64(n)
	if err != nil && err != io.EOF && c.cancel != nil {
		if cause := context.Cause(c.context); cause == errIdle || cause == errStreamNotRead {
			err = cause
		}
	}
	return n, err
}

func (c *connection) close() {
	if c.cancel != nil {
		c.cancel(nil)
	}
	if c.Response != nil {
		_ = c.Body.Close()
	}
	if c.exchange.core.closed.Load() {
		c.exchange.core.close()
	}
}

// readAll reads the body to its end, or so many bytes.
func (c *connection) readAll(limit int64) ([]byte, error) {
	var buffer bytes.Buffer
	if size := c.ContentLength; size > 0 && size < 1<<20 {
		buffer.Grow(int(size) + bytes.MinRead)
	}
	if _, err := buffer.ReadFrom(io.LimitReader(c, limit)); err != nil {
		return nil, c.readFailure(err)
	}
	return buffer.Bytes(), nil
}

// readFailure says what an error while reading means: a lost connection, or a body that is damaged.
func (c *connection) readFailure(err error) *Error {
	var corrupt flate.CorruptInputError
	var internal flate.InternalError
	isDamaged := errors.Is(err, gzip.ErrHeader) || errors.Is(err, gzip.ErrChecksum) || errors.As(err, &corrupt) || errors.As(err, &internal)
	if isDamaged && c.exchange.ctx.Err() == nil {
		message := fmt.Sprintf("the body of the answer (%d) is damaged: it says that it is gzip, and it cannot be unpacked: %v", c.StatusCode, err)
		return c.exchange.failure(KindBody, message, err)
	}
	return c.exchange.connectionFailure(err)
}

// checkType refuses an answer in another encoding or of another content type than is due, and closes the connection then. An
// answer without a content type is taken for what is due.
func (c *connection) checkType(due string) error {
	encoding := c.Header.Get("Content-Encoding")
	if encoding != "" && !strings.EqualFold(encoding, "identity") {
		defer c.close()
		message := fmt.Sprintf("the server answered %d in the content encoding %q, which the client did not ask for and cannot read", c.StatusCode, encoding)
		return c.exchange.failure(KindBody, message, nil)
	}
	found := c.Header.Get("Content-Type")
	if due == "" || found == "" || found == due {
		return nil
	}
	kind, _, _ := mime.ParseMediaType(found)
	// The JavaScript server calls the JSON of waits text/plain.
	if kind == due || due == "application/json" && (strings.HasSuffix(kind, "+json") || kind == "text/plain") {
		return nil
	}
	defer c.close()
	body, err := c.readAll(maxRefusalSize)
	if err != nil {
		return err
	}
	if len(body) == 0 && due == "application/json" {
		return c.exchange.wrongBody(body, errors.New("no body"))
	}
	return c.exchange.wrongContentType(found, due, body)
}

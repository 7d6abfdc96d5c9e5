// Copied from src/go/reconnect.go by `npm run generate`; edit it there.

package openruns

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"slices"
	"strconv"
	"time"
)

// unfinished says why a stream that ended cleanly must go on: no server says for sure that it sent all. Nothing where it did.
func (s *streaming) unfinished() error {
	if s.over || s.maxReconnects < 1 || !s.ofThread && s.run.thread == "" {
		return nil
	}
	if s.ofThread {
		return s.failure(KindConnection, "the server closed the stream of the thread")
	}
	x := *s.exchange
	x.own, x.retries = nil, x.maxRetries
	var state struct {
		Status string `json:"status"`
	}
	err := x.send(http.MethodGet, s.run.path(""), http.Header{"Accept": {"application/json"}}, nil, func(c *connection) error {
		defer c.close()
		body, err := io.ReadAll(c)
		if err != nil {
			return x.lost(err)
		}
		if json.Unmarshal(body, &state) != nil {
			return x.notWhatWasDue(body, errors.New("no run"))
		}
		return nil
	})
	var failure *Error
	switch {
	case err == nil && (state.Status == "running" || state.Status == "pending"):
		return s.failure(KindConnection, "the server closed the stream of a run that goes on")
	case !isPassing(err) && errors.As(err, &failure) && failure.Kind == KindStatus:
		// A run that was rolled back, or deleted when it was done, is not there any more.
		return nil
	}
	return err
}

// reopen opens the stream again behind its last event, never with a POST that would create a run.
func (s *streaming) reopen() error {
	s.own.Del("Last-Event-Id")
	from := s.cursor.resumeFrom()
	if from != "" {
		s.own.Set("Last-Event-Id", from)
	}
	s.cursor.expectReplay()
	if !s.startsRun {
		given := s.given
		if since, err := strconv.ParseInt(from, 10, 64); s.ofThread && s.operation.hasBody && err == nil {
			given = slices.DeleteFunc(slices.Clone(given), func(one field) bool { return one.name == "since" })
			given = append(given, field{"since", since})
		}
		return s.open(given)
	}
	return s.send(http.MethodGet, s.run.path("/stream"), nil, nil, s.take)
}

// refused says what a server's refusal to go on means.
func (s *streaming) refused(err error) error {
	var failure *Error
	if !errors.As(err, &failure) || failure.Kind != KindStatus {
		return err
	}
	which := ""
	if s.run.id != "" {
		which = " " + s.run.id
		if s.run.thread == "" {
			which += ", which has no thread,"
		}
	}
	failure.what = fmt.Sprintf("%s; joining run%s again got %s", connectionLost, which, failure.what)
	return failure
}

// reconnect opens the stream again, with patience; it gives up after so many failures in a row.
func (s *streaming) reconnect(reason error, retry time.Duration) error {
	if s.startsRun && s.run.id == "" {
		return s.failure(KindConnection, connectionLost+"; the server did not say of which run")
	}
	for reason != nil {
		if s.attempt >= s.maxReconnects {
			return reason
		}
		delay := backoff(s.attempt, s.retryDelay, max(retry, s.pause))
		s.attempt++
		if s.onReconnect != nil {
			s.onReconnect(Reconnect{s.attempt, delay, reason, s.cursor.resumeFrom() != ""})
		}
		sleep(s.ctx, delay)
		if reason = s.reopen(); reason != nil && !isPassing(reason) {
			return s.refused(reason)
		}
	}
	return nil
}

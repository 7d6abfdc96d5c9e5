// Copied from src/go/backoff.go by `npm run generate`; edit it there.

package openruns

import (
	"context"
	"math/rand/v2"
	"net/http"
	"strconv"
	"time"
)

const (
	// longLived: a connection that lived this long did its work; its end is no sign of trouble, and attempts are counted anew.
	longLived = 5 * time.Second
	// longestPause: a server that asks for more patience than this gets an error instead of silence.
	longestPause = time.Minute
)

// backoff is the pause before the attempt after this one, counted from 0; with jitter, so that not all clients come back at
// once.
func backoff(attempt int, base, atLeast time.Duration) time.Duration {
	factor := float64(min(10, 1<<min(attempt, 4)))
	return max(time.Duration(factor*float64(base)*(0.75+rand.Float64()/2)), atLeast)
}

// sleep ends early, without an error, when the context ends: the request that follows says so.
func sleep(ctx context.Context, pause time.Duration) {
	timer := time.NewTimer(pause)
	defer timer.Stop()
	select {
	case <-timer.C:
	case <-ctx.Done():
	}
}

// retryAfter is the pause that an answer asks for: seconds or a date.
func retryAfter(header http.Header) time.Duration {
	value := header.Get("Retry-After")
	if seconds, err := strconv.ParseFloat(value, 64); err == nil {
		return time.Duration(min(seconds, 1e9) * float64(time.Second))
	}
	if date, err := http.ParseTime(value); err == nil {
		return time.Until(date)
	}
	return 0
}

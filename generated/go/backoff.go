// Copied from src/go/backoff.go by `npm run generate`; edit it there.

package openruns

import (
	"context"
	"math/rand/v2"
	"net/http"
	"slices"
	"strconv"
	"time"
)

func isRetryStatus(status int) bool { return slices.Contains(retryStatuses, status) }

// backoff is the pause after so many failed attempts, counted from 0. A random part keeps many clients from coming back at the
// same moment.
func backoff(attempt int, first, least time.Duration) time.Duration {
	factor := float64(min(maxRetryDelayFactor, 1<<min(attempt, 8)))
	jitter := 1 + retryJitterFraction*(2*rand.Float64()-1)
	return max(time.Duration(factor*jitter*float64(first)), least)
}

// sleep ends early, without an error, when the context ends: the next request reports that.
func sleep(ctx context.Context, pause time.Duration) {
	timer := time.NewTimer(pause)
	defer timer.Stop()
	select {
	case <-timer.C:
	case <-ctx.Done():
	}
}

// readRetryAfter is the pause that an answer asks for, in seconds or as a date; 0 where it does not ask.
func readRetryAfter(header http.Header) time.Duration {
	value := header.Get("Retry-After")
	if value == "" {
		return 0
	}
	if seconds, err := strconv.ParseFloat(value, 64); err == nil && seconds >= 0 {
		return time.Duration(min(seconds, 1e9) * float64(time.Second))
	}
	if date, err := http.ParseTime(value); err == nil {
		return max(time.Until(date), 0)
	}
	return 0
}

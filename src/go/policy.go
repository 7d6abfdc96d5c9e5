package openruns

import "time"

// The numbers of src/policy.json, which the clients of all languages share. A test compares them.
const (
	connectTimeout               = 10 * time.Second
	defaultDeadline              = 60 * time.Second
	maxRetries                   = 3
	retryDelay                   = 500 * time.Millisecond
	maxRetryDelayFactor          = 10
	retryJitterFraction          = 0.25
	maxRetryAfter                = 60 * time.Second
	maxStreamRetry               = 30 * time.Second
	maxReconnects                = 5
	longLivedConnection          = 5 * time.Second
	maxAnswerSize                = 256 << 20
	maxRememberedIDs             = 10_000
	maxRememberedEventsWithOneID = 100
	maxUnreadStream              = 60 * time.Second
	maxErrorDetail               = 1000
	maxErrorExcerpt              = 200
	minRedactedSecret            = 6
)

// retryStatuses are the answers after which the same GET may succeed later.
var retryStatuses = []int{429, 502, 503, 504}

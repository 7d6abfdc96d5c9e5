/** The numbers of `src/policy.json`, which says what each is for; a test holds the two equal. Times are milliseconds. */
export const DEFAULT_DEADLINE = 60_000;
export const MAX_RETRIES = 3;
export const RETRY_STATUSES: readonly number[] = [429, 502, 503, 504];
export const RETRY_DELAY = 500;
export const MAX_RETRY_DELAY_FACTOR = 10;
export const RETRY_JITTER = 0.25;
export const MAX_RETRY_AFTER = 60_000;
export const MAX_STREAM_RETRY = 30_000;
export const MAX_RECONNECTS = 5;
export const LONG_LIVED_CONNECTION = 5_000;
export const MAX_ANSWER_SIZE = 256 * 1024 * 1024;
/** Counted in characters. */
export const MAX_EVENT_SIZE = 64 * 1024 * 1024;
export const MAX_REMEMBERED_IDS = 10_000;
export const MAX_REMEMBERED_EVENTS_WITH_ONE_ID = 100;
export const MAX_UNREAD_STREAM = 60_000;
export const MAX_ERROR_DETAIL = 1000;
export const MAX_ERROR_EXCERPT = 200;
export const MIN_REDACTED_SECRET = 6;

// Copied from src/rust/policy.rs by `npm run generate`; edit it there.
//! When a request is sent again, and after how long.

use std::hash::{BuildHasher, RandomState};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::runtime::error::{Error, ErrorKind};

/// Answers after which the same GET may succeed later.
const RETRY_STATUSES: [u16; 4] = [429, 502, 503, 504];

/// A connection that is not open after this time counts as a connection failure.
pub const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// The deadline of an ordinary call, retries and body included.
pub const DEFAULT_DEADLINE: Duration = Duration::from_secs(60);

/// How often a GET is sent again.
pub const MAX_RETRIES: u32 = 3;

/// The delay before the first retry or reconnect.
pub const RETRY_DELAY: Duration = Duration::from_millis(500);

/// The delay grows up to so many times the first one.
const MAX_DELAY_FACTOR: f64 = 10.0;

/// Each delay is longer or shorter by a random part of it, this much at most.
const JITTER: f64 = 0.25;

/// A longer `Retry-After` is not slept: the error comes at once.
pub const MAX_RETRY_AFTER: Duration = Duration::from_secs(60);

/// A stream's `retry:` field sets the least delay before a reconnect, up to this.
pub const MAX_STREAM_RETRY: Duration = Duration::from_secs(30);

/// How many attempts in a row reopen a lost stream, or join the run of a lost wait.
pub const MAX_RECONNECTS: u32 = 5;

/// A connection that brought bytes and lived this long did its work: attempts are counted anew after it.
pub const LONG_LIVED: Duration = Duration::from_secs(5);

/// The largest event of a stream, in bytes.
pub const MAX_EVENT_SIZE: usize = 64 * 1024 * 1024;

/// The largest body of an answer that is read whole, in bytes.
pub const MAX_ANSWER_SIZE: usize = 256 * 1024 * 1024;

/// How many of the last event ids a stream remembers.
pub const MAX_REMEMBERED_IDS: usize = 10_000;

/// Of the last two ids, so many events are remembered by name and data.
pub const MAX_EVENTS_WITH_ONE_ID: usize = 100;

/// A stream that is open and was never read gives its connection back after this time.
pub const MAX_UNREAD: Duration = Duration::from_secs(60);

/// The longest text of a server's answer that an error quotes, in characters.
pub const MAX_DETAIL: usize = 1000;

/// The longest excerpt of an event or body that is not JSON, in characters.
pub const MAX_EXCERPT: usize = 200;

/// Shorter values of secret headers are not looked for in texts: they would match by chance.
pub const MIN_SECRET: usize = 6;

/// The numbers by their names in `src/policy.json`, for the test that holds them equal to that file.
#[doc(hidden)]
pub fn numbers() -> Vec<(&'static str, f64)> {
    let count = |number: usize| f64::from(u32::try_from(number).unwrap_or(u32::MAX));
    vec![
        ("connect_timeout_seconds", CONNECT_TIMEOUT.as_secs_f64()),
        ("default_deadline_seconds", DEFAULT_DEADLINE.as_secs_f64()),
        ("max_retries", f64::from(MAX_RETRIES)),
        ("retry_delay_milliseconds", RETRY_DELAY.as_secs_f64() * 1000.0),
        ("max_retry_delay_factor", MAX_DELAY_FACTOR),
        ("retry_jitter_fraction", JITTER),
        ("max_retry_after_seconds", MAX_RETRY_AFTER.as_secs_f64()),
        ("max_stream_retry_seconds", MAX_STREAM_RETRY.as_secs_f64()),
        ("max_reconnects", f64::from(MAX_RECONNECTS)),
        ("long_lived_connection_seconds", LONG_LIVED.as_secs_f64()),
        ("max_event_size_bytes", count(MAX_EVENT_SIZE)),
        ("max_answer_size_bytes", count(MAX_ANSWER_SIZE)),
        ("max_remembered_ids", count(MAX_REMEMBERED_IDS)),
        ("max_remembered_events_with_one_id", count(MAX_EVENTS_WITH_ONE_ID)),
        ("max_unread_stream_seconds", MAX_UNREAD.as_secs_f64()),
        ("max_error_detail_characters", count(MAX_DETAIL)),
        ("max_error_excerpt_characters", count(MAX_EXCERPT)),
        ("min_redacted_secret_characters", count(MIN_SECRET)),
    ]
}

/// The statuses of `retry_statuses` in `src/policy.json`.
#[doc(hidden)]
pub fn retry_statuses() -> &'static [u16] {
    &RETRY_STATUSES
}

/// The pause before the attempt after this one, counted from 0; with jitter, so that many clients do not come back at once.
pub fn backoff(attempt: u32, base: Duration) -> Duration {
    let factor = f64::from(1_u32 << attempt.min(16)).min(MAX_DELAY_FACTOR);
    base.mul_f64(factor * (1.0 - JITTER + 2.0 * JITTER * random()))
}

/// From 0 to 1. The hasher's keys are random, which is enough for a jitter.
fn random() -> f64 {
    let bits = u32::try_from(RandomState::new().hash_one(0) >> 32).unwrap_or_default();
    f64::from(bits) / f64::from(u32::MAX)
}

/// Whether the same GET may fare better a little later.
pub fn is_temporary(error: &Error) -> bool {
    match error.kind() {
        ErrorKind::Connection => true,
        ErrorKind::Status => error.status().is_some_and(|status| RETRY_STATUSES.contains(&status)),
        _ => false,
    }
}

/// The pause that a `Retry-After` header asks for: seconds, or a date.
pub fn retry_after(value: &str) -> Option<Duration> {
    if let Ok(seconds) = value.trim().parse::<f64>() {
        return Duration::try_from_secs_f64(seconds.max(0.0)).ok();
    }
    let date = UNIX_EPOCH + Duration::from_secs(read_date(value)?);
    Some(date.duration_since(SystemTime::now()).unwrap_or_default())
}

/// Seconds since 1970 of a date such as `Sun, 06 Nov 1994 08:49:37 GMT`, the one form that servers may send.
fn read_date(text: &str) -> Option<u64> {
    const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let mut words = text.split_once(", ")?.1.split(' ');
    let day: u64 = words.next()?.parse().ok()?;
    let name = words.next()?;
    let month = 1 + u64::try_from(MONTHS.iter().position(|month| *month == name)?).ok()?;
    let year: u64 = words.next()?.parse().ok()?;
    let mut clock = words.next()?.split(':').map(|part| part.parse::<u64>().ok());
    let (hour, minute, second) = (clock.next()??, clock.next()??, clock.next()??);
    // Years that begin in March end with the leap day.
    let shifted = if month <= 2 { year.checked_sub(1)? } else { year };
    let days_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day.checked_sub(1)?;
    let days = (365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + days_of_year).checked_sub(719_468)?;
    Some(days * 86_400 + hour * 3_600 + minute * 60 + second)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read() {
        assert_eq!(read_date("Sun, 06 Nov 1994 08:49:37 GMT"), Some(784_111_777));
        assert_eq!(read_date("Thu, 29 Feb 2024 00:00:00 GMT"), Some(1_709_164_800));
        assert_eq!(read_date("soon"), None);
        assert_eq!(retry_after("Sun, 06 Nov 1994 08:49:37 GMT"), Some(Duration::ZERO));
        assert_eq!(retry_after("1.5"), Some(Duration::from_millis(1500)));
    }

    #[test]
    fn pauses_grow_to_a_bound() {
        let base = Duration::from_millis(100);
        for attempt in 0..40 {
            let pause = backoff(attempt, base);
            assert!(pause >= base.mul_f64(0.75) && pause <= base.mul_f64(12.5));
        }
        assert!(backoff(3, base) > backoff(0, base));
    }
}

// Copied from src/rust/policy.rs by `npm run generate`; edit it there.
//! When a request is sent again, and after how long.

use std::hash::{BuildHasher, RandomState};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::runtime::error::{Error, ErrorKind};

/// Answers that the same GET may not get a little later.
const PASSING: [u16; 4] = [429, 502, 503, 504];

/// A server that asks for more patience than this gets an error instead of silence.
pub const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// A connection that lived this long did its work; what ends it then is no sign of trouble.
pub const LONG_LIVED: Duration = Duration::from_secs(5);

/// The pause before the attempt after this one, counted from 0; with jitter, so that many clients do not come back at once.
pub fn backoff(attempt: u32, base: Duration) -> Duration {
    let factor = if attempt < 4 { f64::from(1_u32 << attempt) } else { 10.0 };
    base.mul_f64(factor.min(10.0) * (0.75 + random() / 2.0))
}

/// From 0 to 1. The hasher's keys are random, which is enough for a jitter.
fn random() -> f64 {
    let bits = u32::try_from(RandomState::new().hash_one(0) >> 32).unwrap_or_default();
    f64::from(bits) / f64::from(u32::MAX)
}

/// Whether the same GET may fare better a little later.
pub fn is_passing(error: &Error) -> bool {
    match error.kind() {
        ErrorKind::Connection => true,
        ErrorKind::Status => error.status().is_some_and(|status| PASSING.contains(&status)),
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

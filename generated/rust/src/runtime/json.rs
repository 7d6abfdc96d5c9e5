// Copied from src/rust/json.rs by `npm run generate`; edit it there.
//! Reads JSON as servers send it: nested deeper than `serde_json` takes by itself, and with numbers beyond 64 bits.

use serde::de::DeserializeOwned;
use serde_json::{Deserializer, Error};

/// The deepest JSON that is read. `serde_json` alone stops at 128; its recursion takes room on the stack, so there is a bound.
const MAX_DEPTH: usize = 1000;

/// What stands in place of a number that no 64-bit float can hold.
const LARGEST: &str = "1.7976931348623157e308";

/// Why a text is not the value that was due.
#[derive(Debug)]
pub enum Fault {
    /// The text is JSON, nested deeper than can be read.
    TooDeep(usize),
    /// The text is no JSON, or JSON of another type.
    Other(Error),
}

impl std::fmt::Display for Fault {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::TooDeep(depth) => {
                write!(formatter, "it is nested too deep: {depth} levels, at most {MAX_DEPTH} are read")
            }
            Self::Other(error) => error.fmt(formatter),
        }
    }
}

impl Fault {
    /// Whether the text is JSON, though not of the type that was due.
    pub fn is_data(&self) -> bool {
        matches!(self, Self::Other(error) if error.is_data())
    }
}

/// The value that a text stands for.
pub fn read<T: DeserializeOwned>(text: &str) -> Result<T, Fault> {
    match serde_json::from_str(text) {
        Ok(value) => Ok(value),
        // Both faults are rare, so a text is looked through only after one.
        Err(_) => read_with_care(text),
    }
}

fn read_with_care<T: DeserializeOwned>(text: &str) -> Result<T, Fault> {
    let depth = depth_of(text);
    if depth > MAX_DEPTH {
        return Err(Fault::TooDeep(depth));
    }
    match read_deep(text, bound_numbers(text, false).as_deref()) {
        // Each integer that does not fit its field becomes the nearest that does.
        Err(error) if error.is_data() => read_deep(text, bound_numbers(text, true).as_deref()),
        other => other,
    }
    .map_err(Fault::Other)
}

/// Reads the text, or the one that stands in its place, however deep it is nested.
fn read_deep<T: DeserializeOwned>(text: &str, instead: Option<&str>) -> Result<T, Error> {
    let mut reader = Deserializer::from_str(instead.unwrap_or(text));
    reader.disable_recursion_limit();
    let value = T::deserialize(&mut reader)?;
    reader.end()?;
    Ok(value)
}

/// How many lists and objects stand within each other at most.
fn depth_of(text: &str) -> usize {
    let (mut depth, mut deepest) = (0_usize, 0_usize);
    for (byte, is_text) in bytes_with_texts(text) {
        match byte {
            b'[' | b'{' if !is_text => {
                depth += 1;
                deepest = deepest.max(depth);
            }
            b']' | b'}' if !is_text => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    deepest
}

/// Each byte, and whether it stands within a string.
fn bytes_with_texts(text: &str) -> impl Iterator<Item = (u8, bool)> + '_ {
    let (mut is_text, mut is_escaped) = (false, false);
    text.bytes().map(move |byte| {
        let was_text = is_text;
        if is_escaped {
            is_escaped = false;
        } else if is_text && byte == b'\\' {
            is_escaped = true;
        } else if byte == b'"' {
            is_text = !is_text;
        }
        (byte, was_text || is_text)
    })
}

/// The text with the nearest number that can be held in place of those beyond it; nothing where there is no such number.
/// Integers are bounded only where one of them did not fit its field: elsewhere they are floats.
fn bound_numbers(text: &str, with_integers: bool) -> Option<String> {
    let is_number = |byte: u8| byte.is_ascii_digit() || b"+-.eE".contains(&byte);
    let marked: Vec<(u8, bool)> = bytes_with_texts(text).collect();
    let mut bounded = String::new();
    let (mut copied, mut at) = (0, 0);
    while at < marked.len() {
        let starts = !marked[at].1 && (marked[at].0.is_ascii_digit() || marked[at].0 == b'-');
        if !starts {
            at += 1;
            continue;
        }
        let end = marked[at..].iter().position(|(byte, is_text)| *is_text || !is_number(*byte));
        let end = end.map_or(marked.len(), |size| at + size);
        if let Some(nearest) = nearest(&text[at..end], with_integers) {
            bounded.push_str(&text[copied..at]);
            bounded.push_str(&nearest);
            copied = end;
        }
        at = end;
    }
    (copied > 0).then(|| bounded + &text[copied..])
}

/// The nearest number that can be held; nothing where the number can be held itself.
fn nearest(number: &str, with_integers: bool) -> Option<String> {
    let value: f64 = number.parse().ok()?;
    let sign = if value < 0.0 { "-" } else { "" };
    if value.is_infinite() {
        return Some(format!("{sign}{LARGEST}"));
    }
    let is_integer = number.bytes().all(|byte| byte == b'-' || byte.is_ascii_digit());
    let is_beyond = is_integer && number.parse::<i64>().is_err();
    (with_integers && is_beyond).then(|| if sign.is_empty() { i64::MAX.to_string() } else { i64::MIN.to_string() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{json, Value};

    #[test]
    fn numbers_beyond_floats_become_the_largest() {
        let value: Value = read(r#"{"a": [1e400, -1e999, "1e400", 2], "b\"": 1}"#).expect("JSON");
        assert_eq!(value, json!({ "a": [f64::MAX, f64::MIN, "1e400", 2], "b\"": 1 }));
    }

    #[test]
    fn depth_is_read_up_to_its_bound() {
        let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        assert!(read::<Value>(&nested(200)).is_ok());
        assert!(matches!(read::<Value>(&nested(100_000)), Err(Fault::TooDeep(100_000))));
        assert!(matches!(read::<Value>("[[1]"), Err(Fault::Other(_))));
    }
}

//! How the emitted types read what is one of several things.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, Unexpected, Visitor};

/// Reads a text without copying it.
pub fn text<'de, D: Deserializer<'de>, T>(
    deserializer: D,
    read: impl FnOnce(&str) -> Option<T>,
    expected: &'static str,
) -> Result<T, D::Error> {
    deserializer.deserialize_str(Text { read, expected })
}

struct Text<F> {
    read: F,
    expected: &'static str,
}

impl<T, F: FnOnce(&str) -> Option<T>> Visitor<'_> for Text<F> {
    type Value = T;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.expected)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        let Self { read, expected } = self;
        read(text).ok_or_else(|| E::invalid_value(Unexpected::Str(text), &expected))
    }
}

/// Reads a flag that has one value only.
#[allow(dead_code)] // Only a contract with a constant flag needs it.
pub fn flag<'de, D: Deserializer<'de>>(deserializer: D, expected: bool) -> Result<(), D::Error> {
    let value = bool::deserialize(deserializer)?;
    if value == expected {
        Ok(())
    } else {
        Err(D::Error::custom(format!("`{expected}` was due")))
    }
}

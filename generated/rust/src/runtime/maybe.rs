// Copied from src/rust/maybe.rs by `npm run generate`; edit it there.
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A value that may be absent, null or there: three different things on the wire.
///
/// ```
/// use openruns::Maybe;
///
/// let given: Maybe<String> = "2026-12-01T00:00:00Z".into();
/// assert_eq!(given.as_option().map(String::as_str), Some("2026-12-01T00:00:00Z"));
/// assert!(Maybe::<String>::default().is_unset());
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Maybe<T> {
    /// Not on the wire at all.
    #[default]
    Unset,
    /// `null` on the wire.
    Null,
    /// A value.
    Value(T),
}

impl<T> Maybe<T> {
    /// What a field is that was not on the wire.
    pub(crate) const fn absent() -> Self {
        Self::Unset
    }

    /// Whether there is nothing on the wire.
    pub const fn is_unset(&self) -> bool {
        matches!(self, Self::Unset)
    }

    /// Whether it is an explicit null.
    pub const fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// The value, if there is one.
    pub const fn as_option(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Unset | Self::Null => None,
        }
    }

    /// The value, if there is one.
    pub fn into_option(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Unset | Self::Null => None,
        }
    }
}

impl<T> From<T> for Maybe<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

/// `None` is null: what shall not be sent is not set at all.
impl<T> From<Option<T>> for Maybe<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Self::Value)
    }
}

/// A whole number where any number may stand.
impl From<i32> for Maybe<f64> {
    fn from(value: i32) -> Self {
        Self::Value(value.into())
    }
}

impl From<&str> for Maybe<String> {
    fn from(value: &str) -> Self {
        Self::Value(value.to_owned())
    }
}

impl From<&String> for Maybe<String> {
    fn from(value: &String) -> Self {
        Self::Value(value.clone())
    }
}

impl From<Option<&str>> for Maybe<String> {
    fn from(value: Option<&str>) -> Self {
        value.map(str::to_owned).into()
    }
}

impl<T: Serialize> Serialize for Maybe<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Value(value) => serializer.serialize_some(value),
            // A field that is unset is skipped before it comes to this.
            Self::Unset | Self::Null => serializer.serialize_none(),
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Maybe<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::deserialize(deserializer).map(Self::from)
    }
}

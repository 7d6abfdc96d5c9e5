// Copied from src/rust/headers.rs by `npm run generate`; edit it there.
use std::fmt;

/// Headers of a request, by lower-case name; the later of two wins, and a name can be unset.
#[derive(Clone, Default)]
pub struct Headers(Vec<(String, Option<String>)>);

impl Headers {
    /// No headers.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a header.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.set(name, Some(value.into()));
        self
    }

    /// Unsets a header that would have been sent.
    #[must_use]
    pub fn without(mut self, name: &str) -> Self {
        self.set(name, None);
        self
    }

    pub(crate) fn set(&mut self, name: &str, value: Option<String>) {
        let name = name.to_ascii_lowercase();
        self.0.retain(|(known, _)| *known != name);
        self.0.push((name, value));
    }

    /// Takes over what the other holds; its values win, what it unsets is gone.
    pub(crate) fn merge(&mut self, other: &Self) {
        for (name, value) in &other.0 {
            self.set(name, value.clone());
        }
    }

    /// The headers that are sent.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().filter_map(|(name, value)| Some((name.as_str(), value.as_deref()?)))
    }
}

/// Whether a header of this name carries credentials.
pub fn is_secret(name: &str) -> bool {
    ["key", "auth", "token", "cookie"].iter().any(|part| name.contains(part))
}

/// Names only: a value may be a credential.
impl fmt::Debug for Headers {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_set().entries(self.0.iter().map(|(name, _)| name)).finish()
    }
}

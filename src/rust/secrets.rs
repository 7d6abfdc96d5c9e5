//! What no error may show.

use http::HeaderMap;
use serde_json::Value;

use crate::runtime::policy::MIN_SECRET;

/// The whole values of the headers that carry credentials. They are never shown.
#[derive(Clone, Default)]
pub struct Secrets(Vec<String>);

impl std::fmt::Debug for Secrets {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("…")
    }
}

impl Secrets {
    /// The secrets of a request, the longest first.
    pub fn of(url: &str, headers: &HeaderMap) -> Self {
        let values = headers.values().filter(|value| value.is_sensitive());
        let values = values.filter_map(|value| std::str::from_utf8(value.as_bytes()).ok()).flat_map(secrets_in);
        let is_looked_for = |secret: &&str| secret.chars().count() >= MIN_SECRET;
        let mut secrets: Vec<String> = values.chain(password(url)).filter(is_looked_for).map(str::to_owned).collect();
        secrets.sort_by_key(|secret| std::cmp::Reverse(secret.len()));
        secrets.dedup();
        Self(secrets)
    }

    /// The text without the secrets.
    pub fn redact(&self, text: &str) -> String {
        self.0.iter().fold(text.to_owned(), |text, secret| text.replace(secret, "***"))
    }

    /// The value without the secrets in its texts.
    pub fn redact_value(&self, value: Value) -> Value {
        match value {
            Value::String(text) => Value::String(self.redact(&text)),
            Value::Array(items) => items.into_iter().map(|item| self.redact_value(item)).collect(),
            Value::Object(fields) => fields.into_iter().map(|(name, value)| (name, self.redact_value(value))).collect(),
            other => other,
        }
    }
}

/// The secret of a header's value: what follows a scheme such as `Bearer`, the values of cookies, else the value itself.
fn secrets_in(value: &str) -> Vec<&str> {
    let value = value.trim();
    let mut secrets = match value.split_once(' ') {
        Some((scheme, secret)) if scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-') => {
            vec![secret.trim()]
        }
        _ => vec![value],
    };
    secrets.extend(value.split(';').filter_map(|cookie| Some(cookie.split_once('=')?.1.trim())));
    secrets
}

/// Whatever stands before the `@` of an address.
fn password(url: &str) -> Option<&str> {
    let (_, rest) = url.split_once("://")?;
    rest.split('/').next()?.rsplit_once('@').map(|(user, _)| user)
}

/// An address without its query and without credentials.
pub fn plain_url(url: &str) -> String {
    let url = url.split(['?', '#']).next().unwrap_or_default();
    match password(url) {
        Some(user) => url.replacen(&format!("{user}@"), "", 1),
        None => url.to_owned(),
    }
}

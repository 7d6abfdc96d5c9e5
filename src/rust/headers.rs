//! Headers of requests, and which of them carry credentials.

use http::{HeaderMap, HeaderName, HeaderValue};

/// Takes over what the other holds; a header that both have is the other's. Credentials are marked as such.
pub fn merge(headers: &mut HeaderMap, other: &HeaderMap) {
    for name in other.keys() {
        headers.remove(name);
        for value in other.get_all(name) {
            headers.append(name.clone(), marked(name, value.clone()));
        }
    }
}

/// Marks the value of a header that carries credentials: nothing prints it.
fn marked(name: &HeaderName, mut value: HeaderValue) -> HeaderValue {
    value.set_sensitive(is_secret(name.as_str()));
    value
}

/// A header as a caller gives it, or why it cannot be sent.
pub fn header<N, V>(name: N, value: V) -> Result<(HeaderName, HeaderValue), String>
where
    N: TryInto<HeaderName>,
    V: TryInto<HeaderValue>,
{
    let name = name.try_into().map_err(|_| "a header cannot be sent: its name is empty or not valid".to_owned())?;
    match value.try_into() {
        Ok(value) => {
            let value = marked(&name, value);
            Ok((name, value))
        }
        Err(_) => Err(not_sendable(&name)),
    }
}

/// What an error says of a header whose value cannot be sent; the value may be a credential, so it is not named.
pub fn not_sendable(name: &HeaderName) -> String {
    format!("the header `{name}` cannot be sent: a value has only ASCII characters and no line break")
}

/// Whether a header of this name carries credentials.
pub fn is_secret(name: &str) -> bool {
    ["key", "auth", "token", "cookie"].iter().any(|part| name.contains(part))
}

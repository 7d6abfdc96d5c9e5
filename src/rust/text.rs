//! What servers say, made readable.

use serde_json::Value;

use crate::runtime::json;
use crate::runtime::policy::MAX_DETAIL;

/// The JSON in a text, or the text itself.
pub fn parse(text: &str) -> Value {
    json::read(text).unwrap_or_else(|_| Value::String(text.to_owned()))
}

/// What a server says in the body of a refusal, in one line: `detail`, lists of issues, plain text, an HTML page's title.
pub fn describe(body: &Value) -> String {
    match body {
        Value::Null => String::new(),
        Value::Array(items) => items.iter().map(describe).collect::<Vec<_>>().join("; "),
        Value::Object(fields) => {
            let field = |name: &&str| fields.get(*name).filter(|value| !value.is_null());
            let Some(said) = ["detail", "issues", "message", "msg", "error"].iter().find_map(field) else {
                return body.to_string();
            };
            match ["path", "loc"].iter().find_map(field) {
                Some(Value::Array(path)) if !path.is_empty() => {
                    let path: Vec<String> = path.iter().map(plain).collect();
                    format!("{}: {}", path.join("."), describe(said))
                }
                _ => describe(said),
            }
        }
        other => describe_text(&plain(other)),
    }
}

fn describe_text(text: &str) -> String {
    let text = text.trim();
    let start: String = text.chars().take(10).collect::<String>().to_ascii_lowercase();
    if !start.starts_with("<!doctype") && !start.starts_with("<html") {
        return text.chars().take(MAX_DETAIL).collect();
    }
    let title = text.split_once("<title>").and_then(|(_, rest)| rest.split('<').next());
    format!("an HTML page, \"{}\"", title.unwrap_or_default())
}

/// A text as it is, anything else as JSON: what stands in a path or a header.
pub fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// Name and message of a failed run. The JavaScript server wraps the true pair, as JSON, into the message of another.
pub fn read_failure(failure: &Value) -> (String, String) {
    let Some(fields) = failure.as_object() else {
        return ("Error".to_owned(), describe(failure));
    };
    let message = fields.get("message").unwrap_or(failure);
    if let Some(text) = message.as_str() {
        let inner = parse(text);
        if inner.get("error").is_some_and(|error| !error.is_null()) {
            return read_failure(&inner);
        }
    }
    let name = fields.get("error").map_or_else(|| "Error".to_owned(), plain);
    (name, describe(message))
}

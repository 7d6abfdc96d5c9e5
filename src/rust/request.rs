//! Turns parameters into a request.

use std::fmt::Write;

use http::header::{HeaderMap, HeaderValue, ACCEPT, CONTENT_TYPE};
use serde::Serializer;
use serde_json::{Map, Value};

use crate::runtime::error::{ErrorKind, Result, Site};
use crate::runtime::headers::header;
use crate::runtime::operation::{BodyKind, ListStyle, Operation, ResultKind};
use crate::runtime::text::plain;

/// Refusals of a stream are JSON: a server that heeds `accept` (Prism does) must know that we take them.
pub const ACCEPTS_STREAM: HeaderValue = HeaderValue::from_static("text/event-stream, application/json");
pub const ACCEPTS_JSON: HeaderValue = HeaderValue::from_static("application/json");
const ACCEPTS_TEXT: HeaderValue = HeaderValue::from_static("text/*, application/json");

/// One request before its headers are filled in: they are made anew for every attempt.
#[derive(Debug, Clone)]
pub struct Request {
    pub url: String,
    pub headers: HeaderMap,
    pub body: Option<Vec<u8>>,
    pub fails: &'static [u16],
    pub site: Site,
}

impl Request {
    /// A GET beside the request that created the run.
    pub fn get(operation: &'static Operation, url: String, accepts: HeaderValue) -> Self {
        let site = Site::new(operation.id, "GET", &url);
        let headers = HeaderMap::from_iter([(ACCEPT, accepts)]);
        Self { url, headers, body: None, fails: &[], site }
    }

    pub fn is_get(&self) -> bool {
        self.site.method == "GET"
    }
}

/// The parameters that have not found their place in the request.
struct Unsent<'a>(Vec<(&'a str, &'a Value)>);

impl<'a> Unsent<'a> {
    fn of(operation: &Operation, params: &'a Map<String, Value>) -> Self {
        let is_sent = |name: &str, value: &Value| !(value.is_null() && operation.null_unset.contains(&name));
        let pairs = params.iter().map(|(name, value)| (name.as_str(), value));
        Self(pairs.filter(|(name, value)| is_sent(name, value)).collect())
    }

    fn take(&mut self, name: &str) -> Option<&'a Value> {
        let at = self.0.iter().position(|(known, _)| *known == name)?;
        Some(self.0.remove(at).1)
    }

    /// The same for a place where null cannot stand.
    fn take_value(&mut self, name: &str) -> Option<&'a Value> {
        self.take(name).filter(|value| !value.is_null())
    }
}

/// The request that carries these parameters.
pub fn build(operation: &'static Operation, params: &Map<String, Value>, base_url: &str) -> Result<Request> {
    let refuse = |what: String| {
        let site = Site::new(operation.id, operation.method, &format!("{base_url}{}", operation.path));
        site.error(ErrorKind::Request, &what)
    };
    check_labels(operation, params).map_err(refuse)?;
    let mut unsent = Unsent::of(operation, params);
    let mut url = base_url.to_owned();
    add_path(&mut url, operation.path, &mut unsent).map_err(refuse)?;
    add_query(&mut url, operation, &mut unsent).map_err(refuse)?;
    let accepts = match operation.result {
        ResultKind::Stream => ACCEPTS_STREAM,
        ResultKind::Text => ACCEPTS_TEXT,
        _ => ACCEPTS_JSON,
    };
    let mut headers = HeaderMap::from_iter([(ACCEPT, accepts)]);
    for (name, wire_name) in operation.headers {
        if let Some(value) = unsent.take_value(name) {
            headers.extend([header(*wire_name, plain(value)).map_err(refuse)?]);
        }
    }
    let body = body_of(operation, unsent).map_err(|error| refuse(format!("the body is no JSON: {error}")))?;
    if body.is_some() {
        headers.insert(CONTENT_TYPE, ACCEPTS_JSON);
    }
    let site = Site::new(operation.id, operation.method, &url);
    Ok(Request { url, headers, body, fails: operation.fails, site })
}

/// Adds the path with its placeholders filled.
fn add_path(url: &mut String, template: &str, unsent: &mut Unsent<'_>) -> std::result::Result<(), String> {
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, behind) = after.split_once('}').unwrap_or((after, ""));
        let value = unsent.take_value(name).map(plain).unwrap_or_default();
        // A dot or two would be resolved away, and the request would reach another path.
        if matches!(value.as_str(), "" | "." | "..") {
            return Err(format!(
                "`{name}` is part of the path: it was not given, or is empty, `.` or `..`, which would reach another path"
            ));
        }
        url.push_str(before);
        url.push_str(&encode(&value));
        rest = behind;
    }
    url.push_str(rest);
    Ok(())
}

fn add_query(url: &mut String, operation: &Operation, unsent: &mut Unsent<'_>) -> std::result::Result<(), String> {
    let mut separator = '?';
    let mut add = |name: &str, value: &str| {
        // Writing to a string cannot fail.
        let _ = write!(url, "{separator}{}={}", encode(name), encode(value));
        separator = '&';
    };
    for name in operation.query {
        let wire_name = operation.wire_name(name);
        let style = operation.lists.iter().find(|(known, _)| known == name).map(|(_, style)| *style);
        match (unsent.take_value(name), style) {
            (None, _) => {}
            (Some(Value::Array(items)), None) => items.iter().for_each(|item| add(wire_name, &plain(item))),
            (Some(Value::Array(items)), Some(ListStyle::Comma)) => add(wire_name, &joined(items, ",")),
            (Some(Value::Array(items)), Some(ListStyle::Period)) if items.is_empty() => {
                return Err(format!("`{name}` has no label: give at least one"));
            }
            (Some(Value::Array(items)), Some(ListStyle::Period)) => add(wire_name, &joined(items, ".")),
            (Some(value), _) => add(wire_name, &plain(value)),
        }
    }
    Ok(())
}

fn joined(items: &[Value], separator: &str) -> String {
    items.iter().map(plain).collect::<Vec<_>>().join(separator)
}

/// A period parts the labels of a namespace, so none can stand within one.
fn check_labels(operation: &Operation, params: &Map<String, Value>) -> std::result::Result<(), String> {
    for name in operation.labels {
        let labels = params.get(*name).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
        for label in labels {
            if label.is_empty() || label.contains('.') {
                return Err(format!("`{name}` has the label {label:?}: a label is not empty and holds no period"));
            }
        }
    }
    Ok(())
}

/// The body as JSON, where the operation has one.
fn body_of(operation: &Operation, mut unsent: Unsent<'_>) -> serde_json::Result<Option<Vec<u8>>> {
    match operation.body {
        BodyKind::None => Ok(None),
        BodyKind::Whole(name) => serde_json::to_vec(unsent.take(name).unwrap_or(&Value::Null)).map(Some),
        BodyKind::Fields => {
            let fields = unsent.0.into_iter().filter(|(name, _)| !operation.siblings.contains(name));
            let mut body = Vec::new();
            serde_json::Serializer::new(&mut body)
                .collect_map(fields.map(|(name, value)| (operation.wire_name(name), value)))?;
            Ok(Some(body))
        }
    }
}

/// Percent-encodes all but letters, digits and `-._~`.
fn encode(text: &str) -> String {
    text.bytes().fold(String::with_capacity(text.len()), |mut encoded, byte| {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            // Writing to a string cannot fail.
            let _ = write!(encoded, "%{byte:02X}");
        }
        encoded
    })
}

// Copied from src/rust/request.rs by `npm run generate`; edit it there.
//! Turns parameters into a request.

use std::fmt::Write;

use http::header::{HeaderMap, HeaderValue, ACCEPT, CONTENT_TYPE};
use serde_json::{Map, Value};

use crate::runtime::error::{Error, ErrorKind, Result, Site};
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

/// The request that carries these parameters.
pub fn build(operation: &'static Operation, mut params: Map<String, Value>, base_url: &str) -> Result<Request> {
    params.retain(|name, value| !(value.is_null() && operation.null_unset.contains(&name.as_str())));
    let site = Site::new(operation.id, operation.method, &format!("{base_url}{}", operation.path));
    check_labels(operation, &params).map_err(|what| site.error(ErrorKind::Request, &what))?;
    let path = fill(operation.path, &mut params).map_err(|name| missing(&site, name))?;
    let mut url = format!("{base_url}{path}");
    let query = query_of(operation, &mut params).map_err(|what| site.error(ErrorKind::Request, &what))?;
    for (index, (name, value)) in query.into_iter().enumerate() {
        let separator = if index == 0 { '?' } else { '&' };
        // Writing to a string cannot fail.
        let _ = write!(url, "{separator}{}={}", encode(name), encode(&value));
    }
    let accepts = match operation.result {
        ResultKind::Stream => ACCEPTS_STREAM,
        ResultKind::Text => ACCEPTS_TEXT,
        _ => ACCEPTS_JSON,
    };
    let mut headers = HeaderMap::from_iter([(ACCEPT, accepts)]);
    for (name, wire_name) in operation.headers {
        if let Some(value) = params.remove(*name).filter(|value| !value.is_null()) {
            let set = header(*wire_name, plain(&value)).map_err(|what| site.error(ErrorKind::Request, &what))?;
            headers.extend([set]);
        }
    }
    let body = body_of(operation, params);
    if body.is_some() {
        headers.insert(CONTENT_TYPE, ACCEPTS_JSON);
    }
    let site = Site::new(operation.id, operation.method, &url);
    let body = body.map(|body| serde_json::to_vec(&body)).transpose();
    let body = body.map_err(|error| site.error(ErrorKind::Request, &format!("the body is no JSON: {error}")))?;
    Ok(Request { url, headers, body, fails: operation.fails, site })
}

fn missing(site: &Site, name: &str) -> Error {
    let what = format!(
        "`{name}` is part of the path: it was not given, or is empty, `.` or `..`, which would reach another path"
    );
    site.error(ErrorKind::Request, &what)
}

/// The path with its placeholders filled; the name of the first that no parameter fills.
fn fill<'a>(template: &'a str, params: &mut Map<String, Value>) -> std::result::Result<String, &'a str> {
    let mut path = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, behind) = after.split_once('}').unwrap_or((after, ""));
        let value = params.remove(name).filter(|value| !value.is_null()).map(|value| plain(&value));
        // A dot or two would be resolved away, and the request would reach another path.
        let value = value.filter(|value| !matches!(value.as_str(), "" | "." | "..")).ok_or(name)?;
        path.push_str(before);
        path.push_str(&encode(&value));
        rest = behind;
    }
    path.push_str(rest);
    Ok(path)
}

type Pairs = Vec<(&'static str, String)>;

fn query_of(operation: &'static Operation, params: &mut Map<String, Value>) -> std::result::Result<Pairs, String> {
    let mut pairs = Vec::new();
    for name in operation.query {
        let wire = operation.wire_name(name);
        let style = operation.lists.iter().find(|(known, _)| known == name).map(|(_, style)| *style);
        match (params.remove(*name), style) {
            (None | Some(Value::Null), _) => {}
            (Some(Value::Array(items)), None) => pairs.extend(items.iter().map(|item| (wire, plain(item)))),
            (Some(Value::Array(items)), Some(ListStyle::Comma)) => {
                pairs.push((wire, items.iter().map(plain).collect::<Vec<_>>().join(",")));
            }
            (Some(Value::Array(items)), Some(ListStyle::Period)) => {
                pairs.push((wire, join_labels(name, &items)?));
            }
            (Some(value), _) => pairs.push((wire, plain(&value))),
        }
    }
    Ok(pairs)
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

/// A namespace as one value.
fn join_labels(name: &str, labels: &[Value]) -> std::result::Result<String, String> {
    if labels.is_empty() {
        return Err(format!("`{name}` has no label: give at least one"));
    }
    Ok(labels.iter().map(plain).collect::<Vec<_>>().join("."))
}

fn body_of(operation: &Operation, mut params: Map<String, Value>) -> Option<Value> {
    match operation.body {
        BodyKind::None => None,
        BodyKind::Whole(name) => Some(params.remove(name).unwrap_or_default()),
        BodyKind::Fields => {
            let own = params.into_iter().filter(|(name, _)| !operation.siblings.contains(&name.as_str()));
            Some(own.map(|(name, value)| (operation.wire_name(&name).to_owned(), value)).collect())
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

//! What is not an answer to the call: a refusal, another type, another encoding.

use crate::runtime::error::{Error, ErrorKind, Result};
use crate::runtime::operation::{Operation, ResultKind};
use crate::runtime::policy::retry_after;
use crate::runtime::request::Request;
use crate::runtime::text::{describe, parse};
use crate::runtime::transport::Answer;

/// JSON may come without a type, or called a text, as some servers do; any other type is not what was due.
pub fn check_type(operation: &Operation, request: &Request, answer: &Answer) -> Result<()> {
    if !matches!(operation.result, ResultKind::Json | ResultKind::Wait) {
        return Ok(());
    }
    let full = answer.header("content-type").unwrap_or("application/json").to_ascii_lowercase();
    let kind = full.split(';').next().unwrap_or_default().trim();
    if kind.is_empty() || kind.starts_with("text/") || kind.ends_with("json") {
        return Ok(());
    }
    let what = format!("JSON (application/json) was due, and {} came as {kind}", answer.status);
    Err(request.site.error(ErrorKind::Body, &what).with_headers(answer.headers()))
}

/// We ask for no encoding and read none: a server that sends one all the same damages its answer.
pub fn check_encoding(request: &Request, answer: &Answer) -> Result<()> {
    match answer.header("content-encoding").map(str::trim) {
        None | Some("" | "identity") => Ok(()),
        Some(encoding) => {
            let what =
                format!("the answer has the content-encoding `{encoding}`, which was not asked for and cannot be read");
            Err(request.site.error(ErrorKind::Body, &what).with_headers(answer.headers()))
        }
    }
}

/// The error that an answer outside of 2xx is.
pub fn refusal(request: &Request, answer: &Answer, text: &str) -> Error {
    let body = parse(text);
    let detail = describe(&body);
    let advice = match answer.status {
        401 | 403 => ". Set `api_key` or LANGGRAPH_API_KEY to a key that this server takes".to_owned(),
        300..=399 => {
            let place = origin_of(request, answer.header("location").unwrap_or_default());
            format!(". It redirects to {place}, which is not followed: set `base_url` to where the server is")
        }
        _ => String::new(),
    };
    let what = format!("{} {detail}{advice}", answer.status);
    let pause = answer.header("retry-after").and_then(retry_after);
    request.site.refusal(ErrorKind::Status, &what, &detail, body).with_pause(pause).with_headers(answer.headers())
}

/// Scheme, host and port that a `Location` leads to.
fn origin_of(request: &Request, location: &str) -> String {
    let base = reqwest::Url::parse(&request.url).ok();
    let target = base.and_then(|base| base.join(location).ok());
    target.map_or_else(|| "no valid address".to_owned(), |url| url.origin().ascii_serialization())
}

use std::time::Duration;

use http::{HeaderMap, HeaderValue};
use serde_json::Value;

use crate::runtime::headers::is_secret;
use crate::runtime::secrets::{plain_url, Secrets};
use crate::runtime::text::read_failure;

/// What went wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The parameters do not make up a request; nothing was sent.
    Request,
    /// No server, or the connection was lost.
    Connection,
    /// The deadline passed.
    Timeout,
    /// The server refused; `status` and `detail` say how.
    Status,
    /// The server's answer is not what the operation answers with.
    Body,
    /// The run itself failed; `run_error` is the server's name of the failure.
    Run,
}

/// Every failure of a call. It holds no credentials, however it is printed.
#[derive(Debug, thiserror::Error)]
#[error(transparent)]
pub struct Error(Box<Failure>);

/// What every call gives.
pub type Result<T> = std::result::Result<T, Error>;

/// What lay below a failure: an error of the transport, never one that names an address with credentials.
type Cause = Box<dyn std::error::Error + Send + Sync>;

#[derive(Debug, thiserror::Error)]
#[error("{operation} ({}): {what}{}", request_line(.method, .url), request_note(.request_id.as_deref()))]
struct Failure {
    kind: ErrorKind,
    what: String,
    operation: &'static str,
    method: &'static str,
    url: String,
    status: Option<u16>,
    request_id: Option<String>,
    detail: Option<String>,
    body: Option<Value>,
    run_error: Option<String>,
    retry_after: Option<Duration>,
    headers: HeaderMap,
    #[source]
    cause: Option<Cause>,
}

/// Without a method where there was no request: the client itself could not be made.
fn request_line(method: &str, url: &str) -> String {
    if method.is_empty() {
        return url.to_owned();
    }
    format!("{method} {url}")
}

fn request_note(id: Option<&str>) -> String {
    id.map(|id| format!(" [request {id}]")).unwrap_or_default()
}

impl Error {
    /// What went wrong.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The `operationId`; `Client` where the client itself could not be made.
    pub fn operation(&self) -> &str {
        self.0.operation
    }

    /// The HTTP method of the request that failed; empty where there was none.
    pub fn method(&self) -> &str {
        self.0.method
    }

    /// The address of the request that failed, without its query.
    pub fn url(&self) -> &str {
        &self.0.url
    }

    /// The status of the answer, where there is one.
    pub fn status(&self) -> Option<u16> {
        self.0.status
    }

    /// The answer's `x-request-id`, where the server sends one.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// The server's own words, made readable.
    pub fn detail(&self) -> Option<&str> {
        self.0.detail.as_deref()
    }

    /// The body that came with a refusal: parsed where it is JSON, else text.
    pub fn body(&self) -> Option<&Value> {
        self.0.body.as_ref()
    }

    /// The server's name of a run's failure, `ValueError`.
    pub fn run_error(&self) -> Option<&str> {
        self.0.run_error.as_deref()
    }

    /// The pause that the server asks for.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// The headers of the answer, without those that carry credentials; empty where there was no answer.
    pub fn headers(&self) -> &HeaderMap {
        &self.0.headers
    }

    /// Whether the server wants a key (401), or another one (403).
    pub fn is_unauthorized(&self) -> bool {
        matches!(self.0.status, Some(401 | 403)) && self.0.kind == ErrorKind::Status
    }

    /// Whether what was asked for is not there (404).
    pub fn is_not_found(&self) -> bool {
        self.0.status == Some(404) && self.0.kind == ErrorKind::Status
    }

    /// Whether it exists already or is in use (409).
    pub fn is_conflict(&self) -> bool {
        self.0.status == Some(409) && self.0.kind == ErrorKind::Status
    }

    /// Whether the request does not fit the contract (422).
    pub fn is_invalid(&self) -> bool {
        self.0.status == Some(422) && self.0.kind == ErrorKind::Status
    }

    /// Whether there were too many requests (429); `retry_after` says when to come back.
    pub fn is_rate_limited(&self) -> bool {
        self.0.status == Some(429) && self.0.kind == ErrorKind::Status
    }

    /// The same error, with what it led to.
    pub(crate) fn with_consequence(mut self, why: &str) -> Self {
        self.0.what = format!("{}; {why}", self.0.what);
        self
    }

    pub(crate) fn with_pause(mut self, pause: Option<Duration>) -> Self {
        self.0.retry_after = pause;
        self
    }

    pub(crate) fn with_headers(mut self, headers: &HeaderMap) -> Self {
        let shown = headers.iter().filter(|(name, _)| !is_secret(name.as_str()));
        self.0.headers = shown.map(|(name, value)| (name.clone(), value.clone())).collect();
        self
    }

    pub(crate) fn with_cause(mut self, cause: impl Into<Cause>) -> Self {
        self.0.cause = Some(cause.into());
        self
    }
}

/// Where a failure happened.
#[derive(Debug, Clone)]
pub struct Site {
    pub operation: &'static str,
    pub method: &'static str,
    pub url: String,
    pub status: Option<u16>,
    pub request_id: Option<HeaderValue>,
    /// The content-type of the answer.
    pub content_type: Option<HeaderValue>,
    secrets: Secrets,
}

impl Site {
    pub fn new(operation: &'static str, method: &'static str, url: &str) -> Self {
        let url = plain_url(url);
        Self { operation, method, url, status: None, request_id: None, content_type: None, secrets: Secrets::default() }
    }

    /// Before a request: what must never be shown, the whole values of the headers that carry credentials.
    pub fn begin(&mut self, url: &str, headers: &HeaderMap) {
        self.status = None;
        self.request_id = None;
        self.content_type = None;
        self.secrets = Secrets::of(url, headers);
    }

    pub fn error(&self, kind: ErrorKind, what: &str) -> Error {
        Error(Box::new(Failure {
            kind,
            what: self.secrets.redact(what),
            operation: self.operation,
            method: self.method,
            url: self.secrets.redact(&self.url),
            status: self.status,
            request_id: self.request_id.as_ref().and_then(|id| id.to_str().ok()).map(str::to_owned),
            detail: None,
            body: None,
            run_error: None,
            retry_after: None,
            headers: HeaderMap::new(),
            cause: None,
        }))
    }

    /// An error with the server's own words.
    pub fn refusal(&self, kind: ErrorKind, what: &str, detail: &str, body: Value) -> Error {
        let mut error = self.error(kind, what);
        error.0.detail = Some(self.secrets.redact(detail));
        error.0.body = Some(self.secrets.redact_value(body));
        error
    }

    /// The error that a failed run is.
    pub fn run_failure(&self, failure: &Value) -> Error {
        let (name, detail) = read_failure(failure);
        let mut error = self.error(ErrorKind::Run, &format!("the run failed: {name}: {detail}"));
        error.0.detail = Some(self.secrets.redact(&detail));
        error.0.run_error = Some(self.secrets.redact(&name));
        error
    }
}

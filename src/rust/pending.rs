//! A call that has not been sent: what every request builder holds.

use std::sync::Arc;

use http::{HeaderName, HeaderValue};
use serde::de::DeserializeOwned;
use serde::Serialize;
use serde_json::{Map, Value};

use crate::runtime::call::Call;
use crate::runtime::client::Core;
use crate::runtime::error::{Error, ErrorKind, Result, Site};
use crate::runtime::headers::header;
use crate::runtime::json::{self, Fault};
use crate::runtime::maybe::Maybe;
use crate::runtime::operation::{choose, Operation};
use crate::runtime::options::CallOptions;
use crate::runtime::policy::MAX_EXCERPT;
use crate::runtime::request::{build, Request};
use crate::runtime::stream::{open, EventStream, StreamEvent};
use crate::runtime::text::{describe, parse};

const NO_RUNTIME: &str =
    "there is no tokio runtime: await the call within one, such as `#[tokio::main]`, or use the feature `blocking`";

/// Parameters and options of one call.
#[derive(Debug)]
pub struct Pending<Mode> {
    core: Arc<Core>,
    operations: &'static [Operation],
    params: Map<String, Value>,
    pub(crate) options: CallOptions,
    /// Who carries the call out.
    #[cfg_attr(not(feature = "blocking"), allow(dead_code))]
    pub(crate) mode: Mode,
    /// Why the call cannot be sent, if what it was given is wrong.
    fault: Option<String>,
}

impl<Mode> Pending<Mode> {
    pub(crate) fn new(core: &Arc<Core>, operations: &'static [Operation], mode: Mode) -> Self {
        let core = Arc::clone(core);
        Self { core, operations, params: Map::new(), options: CallOptions::default(), mode, fault: None }
    }

    /// Sets a parameter; a value that is no JSON fails the call, not this.
    pub(crate) fn set(&mut self, name: &'static str, value: impl Serialize) {
        match serde_json::to_value(value) {
            Ok(value) => {
                self.params.insert(name.to_owned(), value);
            }
            Err(error) => self.fault = Some(format!("`{name}` cannot be written as JSON: {error}")),
        }
    }

    /// Sets a parameter that may be null; one that is unset is left alone.
    pub(crate) fn set_maybe(&mut self, name: &'static str, value: Maybe<impl Serialize>) {
        if !value.is_unset() {
            self.set(name, value);
        }
    }

    /// Sets a header of this call; one that cannot be sent fails the call, not this.
    pub(crate) fn set_header<N: TryInto<HeaderName>, V: TryInto<HeaderValue>>(&mut self, name: N, value: V) {
        match header(name, value) {
            Ok((name, value)) => {
                self.options.without.retain(|unset| *unset != name);
                self.options.headers.insert(name, value);
            }
            Err(fault) => self.fault = Some(fault),
        }
    }

    fn start(self) -> Result<(Call, Request)> {
        let operation = choose(self.operations, &self.params);
        let base_url = &self.core.settings.base_url;
        let without_runtime = tokio::runtime::Handle::try_current().is_err().then_some(NO_RUNTIME);
        if let Some(fault) = self.fault.as_deref().or(without_runtime) {
            let site = Site::new(operation.id, operation.method, &format!("{base_url}{}", operation.path));
            return Err(site.error(ErrorKind::Request, fault));
        }
        let request = build(operation, &self.params, base_url)?;
        Ok((Call::new(self.core, operation, self.params, self.options), request))
    }

    async fn body(self) -> Result<(Vec<u8>, Request)> {
        let (mut call, request) = self.start()?;
        call.run(request).await
    }

    /// Calls an operation that answers JSON.
    pub(crate) async fn value<T: DeserializeOwned>(self) -> Result<T> {
        let (body, request) = self.body().await?;
        decode(&request.site, &body)
    }

    /// Calls an operation that answers JSON, or nothing.
    pub(crate) async fn optional<T: DeserializeOwned>(self) -> Result<Option<T>> {
        let (body, request) = self.body().await?;
        if body.trim_ascii().is_empty() {
            Ok(None)
        } else {
            decode(&request.site, &body).map(Some)
        }
    }

    /// Calls an operation that answers text.
    pub(crate) async fn text(self) -> Result<String> {
        let (body, _) = self.body().await?;
        Ok(String::from_utf8_lossy(&body).into_owned())
    }

    /// Calls an operation that answers nothing.
    pub(crate) async fn nothing(self) -> Result<()> {
        self.body().await.map(drop)
    }

    /// Opens a stream; returns once its headers are here.
    pub(crate) async fn stream<E: StreamEvent>(self) -> Result<EventStream<E>> {
        let (call, request) = self.start()?;
        open(call, request).await
    }
}

fn decode<T: DeserializeOwned>(site: &Site, body: &[u8]) -> Result<T> {
    // Bytes that are not UTF-8 become U+FFFD.
    let text = String::from_utf8_lossy(body);
    json::read(&text).map_err(|fault| match fault {
        Fault::TooDeep(_) => site.error(ErrorKind::Body, &format!("the answer cannot be read: {fault}")),
        fault if fault.is_data() => {
            let what = format!("the answer is not of the type that was due: {fault}");
            site.refusal(ErrorKind::Body, &what, &fault.to_string(), parse(&text))
        }
        Fault::Other(_) => not_json(site, body),
    })
}

/// The error of an answer that is no JSON.
pub fn not_json(site: &Site, body: &[u8]) -> Error {
    let status = site.status.unwrap_or_default();
    let text = String::from_utf8_lossy(body);
    if text.trim().is_empty() {
        return site
            .error(ErrorKind::Body, &format!("JSON (application/json) was due, and {status} came without a body"));
    }
    let said = describe(&parse(&text));
    let start: String = said.chars().take(MAX_EXCERPT).collect();
    let kind = site.content_type.as_ref().and_then(|kind| kind.to_str().ok()).unwrap_or("no content-type");
    let what = format!("JSON (application/json) was due, and {status} came as {kind}: {start:?}");
    site.refusal(ErrorKind::Body, &what, &said, Value::String(text.into_owned()))
}

// Copied from src/rust/call.rs by `npm run generate`; edit it there.
//! One call's dealings with the server, over all its requests.

use std::sync::Arc;
use std::time::Duration;

use http::header::{HeaderMap, CONTENT_TYPE};
use serde_json::{Map, Value};
use tokio::time::{sleep, Instant};

use crate::runtime::client::Core;
use crate::runtime::error::{Error, ErrorKind, Result};
use crate::runtime::headers::merge;
use crate::runtime::operation::{Operation, ResultKind};
use crate::runtime::options::{CallOptions, RunCreated};
use crate::runtime::policy::{backoff, is_temporary, MAX_ANSWER_SIZE, MAX_RETRY_AFTER};
use crate::runtime::refusal::{check_encoding, check_type, refusal};
use crate::runtime::rejoin::run_in;
use crate::runtime::request::Request;
use crate::runtime::text::plain;
use crate::runtime::transport::{causes, send, within, Answer, Outcome};

/// What one call knows.
#[derive(Debug)]
pub struct Call {
    pub core: Arc<Core>,
    pub operation: &'static Operation,
    pub params: Map<String, Value>,
    pub options: CallOptions,
    pub run_id: Option<String>,
    pub thread_id: Option<String>,
    due: Option<Instant>,
}

impl Call {
    pub fn new(
        core: Arc<Core>,
        operation: &'static Operation,
        params: Map<String, Value>,
        options: CallOptions,
    ) -> Self {
        let default = if operation.is_long { None } else { core.settings.timeout };
        let due = options.timeout.or(default).map(|timeout| Instant::now() + timeout);
        Self { core, operation, params, options, run_id: None, thread_id: None, due }
    }

    /// How often a request may be sent again.
    pub fn retries(&self, request: &Request) -> u32 {
        if request.is_get() {
            self.core.settings.max_retries
        } else {
            0
        }
    }

    /// The time until the deadline.
    fn time_left(&self) -> Option<Duration> {
        self.due.map(|due| due.saturating_duration_since(Instant::now()))
    }

    /// Whether the time of a read is limited.
    pub fn is_limited(&self) -> bool {
        self.due.is_some() || self.options.idle_timeout.is_some()
    }

    /// How long the next bytes may take.
    fn read_limit(&self) -> Option<Duration> {
        [self.time_left(), self.options.idle_timeout].into_iter().flatten().min()
    }

    pub fn connection_lost(request: &Request, cause: reqwest::Error) -> Error {
        let what = match request.site.status {
            Some(_) => "the connection was lost",
            None => "no connection to the server (is it running at `base_url`?)",
        };
        let error = request.site.error(ErrorKind::Connection, &format!("{what}: {}", causes(&cause)));
        error.with_cause(cause)
    }

    fn timed_out(&self, request: &Request) -> Error {
        if self.due.is_some_and(|due| Instant::now() >= due) {
            return request.site.error(ErrorKind::Timeout, "no result within `timeout`");
        }
        request.site.error(ErrorKind::Connection, "no byte within `idle_timeout`")
    }

    /// Learns the run from the headers of an answer, and tells the caller once.
    pub fn learn_run(&mut self, answer: &Answer) {
        let place = answer.header("content-location").or_else(|| answer.header("location"));
        let Some((thread_id, run_id)) = place.and_then(run_in) else {
            return;
        };
        let given = self.params.get("thread_id").filter(|value| !value.is_null()).map(plain);
        self.thread_id = thread_id.or(given).or_else(|| self.thread_id.take());
        self.run_id = Some(run_id.clone());
        if !self.operation.creates_run {
            return;
        }
        if let Some(callback) = self.options.on_run_created.take() {
            callback(RunCreated { run_id, thread_id: self.thread_id.clone() });
        }
    }

    /// Sends a request until it succeeds; the body of the answer is not read.
    pub async fn send(&mut self, request: &mut Request, retries: u32) -> Result<Answer> {
        let mut attempt = 0;
        loop {
            let error = match self.send_once(request).await {
                Ok(answer) => return Ok(answer),
                Err(error) => error,
            };
            let pause = backoff(attempt, self.core.settings.retry_delay).max(error.retry_after().unwrap_or_default());
            if !is_temporary(&error) || attempt >= retries || pause > MAX_RETRY_AFTER {
                return Err(error);
            }
            self.sleep_before_retry(request, pause).await?;
            attempt += 1;
        }
    }

    /// Waits before the next attempt, but never beyond the deadline.
    pub async fn sleep_before_retry(&self, request: &Request, pause: Duration) -> Result<()> {
        match self.time_left() {
            Some(left) if left < pause => {
                sleep(left).await;
                Err(self.timed_out(request))
            }
            _ => {
                sleep(pause).await;
                Ok(())
            }
        }
    }

    async fn send_once(&mut self, request: &mut Request) -> Result<Answer> {
        let headers = self.headers(request);
        request.site.begin(&request.url, &headers);
        let limit = self.read_limit();
        let sending = async {
            match send(&self.core.http, request, headers).await {
                Ok(result) => result.map(Ok),
                Err(error) => Ok(Err(error)),
            }
        };
        let mut answer = match within(limit, sending).await {
            Outcome::Done(answer) => answer?,
            Outcome::Lost(cause) => return Err(Self::connection_lost(request, cause)),
            Outcome::TimedOut => return Err(self.timed_out(request)),
        };
        request.site.status = Some(answer.status);
        request.site.request_id = answer.headers().get("x-request-id").cloned();
        request.site.content_type = answer.headers().get(CONTENT_TYPE).cloned();
        check_encoding(request, &answer)?;
        if (200..300).contains(&answer.status) && !request.fails.contains(&answer.status) {
            check_type(self.operation, request, &answer)?;
            return Ok(answer);
        }
        let text = self.read_all(request, &mut answer).await?;
        Err(refusal(request, &answer, &String::from_utf8_lossy(&text)))
    }

    /// The headers of one attempt, with fresh credentials; the later source wins.
    fn headers(&self, request: &Request) -> HeaderMap {
        let settings = &self.core.settings;
        let mut headers = settings.headers.clone();
        if let Some(source) = &settings.header_source {
            merge(&mut headers, &source());
        }
        merge(&mut headers, &request.headers);
        for name in &self.options.without {
            headers.remove(name);
        }
        merge(&mut headers, &self.options.headers);
        headers
    }

    /// The next bytes of a body; nothing at its clean end.
    pub async fn read(&mut self, request: &Request, answer: &mut Answer) -> Result<Option<impl AsRef<[u8]> + use<>>> {
        match within(self.read_limit(), answer.chunk()).await {
            Outcome::Done(chunk) => Ok(chunk),
            Outcome::Lost(cause) => Err(Self::connection_lost(request, cause)),
            Outcome::TimedOut => Err(self.timed_out(request)),
        }
    }

    /// Reads a body whole.
    pub async fn read_all(&mut self, request: &Request, answer: &mut Answer) -> Result<Vec<u8>> {
        let mut body = Vec::new();
        while let Some(chunk) = self.read(request, answer).await? {
            if body.len() + chunk.as_ref().len() > MAX_ANSWER_SIZE {
                let what = format!(
                    "the answer is larger than {} MiB; ask for less, for example with `limit` or `select`",
                    MAX_ANSWER_SIZE >> 20
                );
                return Err(request.site.error(ErrorKind::Body, &what));
            }
            body.extend_from_slice(chunk.as_ref());
        }
        Ok(body)
    }

    /// An ordinary call: the body of its answer, and the request that it answers.
    pub async fn run(&mut self, mut request: Request) -> Result<(Vec<u8>, Request)> {
        if self.operation.result == ResultKind::Wait {
            return self.wait(request).await;
        }
        let retries = self.retries(&request);
        let mut attempt = 0;
        loop {
            let mut answer = self.send(&mut request, retries - attempt).await?;
            self.learn_run(&answer);
            match self.read_all(&request, &mut answer).await {
                Ok(body) => return Ok((body, request)),
                Err(error) if error.kind() != ErrorKind::Connection || attempt >= retries => return Err(error),
                Err(_) => self.sleep_before_retry(&request, backoff(attempt, self.core.settings.retry_delay)).await?,
            }
            attempt += 1;
        }
    }
}

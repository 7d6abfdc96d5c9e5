// Copied from src/rust/reopen.rs by `npm run generate`; edit it there.
//! Whether a stream has ended, and how a lost one is opened again.

use std::time::Duration;

use http::header::{HeaderMap, HeaderValue, CACHE_CONTROL};
use serde_json::Value;
use tokio::time::Instant;

use crate::runtime::error::{Error, ErrorKind, Result};
use crate::runtime::feed::{check_type, Feed};
use crate::runtime::headers::{header, merge};
use crate::runtime::options::Reconnect;
use crate::runtime::policy::{backoff, is_temporary, LONG_LIVED, MAX_RETRY_AFTER, MAX_STREAM_RETRY};
use crate::runtime::request::{build, Request, ACCEPTS_JSON, ACCEPTS_STREAM};
use crate::runtime::sse::Decoder;

impl Feed {
    /// Why a stream that ended cleanly must go on; nothing where it did end. Most servers send no `end`; only the run itself
    /// tells. Where it cannot be asked for, a clean end counts as the end.
    pub(super) async fn unfinished(&mut self) -> Option<Error> {
        let closed = |request: &Request, what: &str| Some(request.site.error(ErrorKind::Connection, what));
        if self.call.operation.is_of_thread() {
            return closed(&self.request, "the server closed the stream of the thread");
        }
        let (Some(run), Some(thread)) = (&self.call.run_id, &self.call.thread_id) else {
            return None;
        };
        if self.call.options.max_reconnects < 1 {
            return None;
        }
        let url = format!("{}/threads/{thread}/runs/{run}", self.call.core.settings.base_url);
        let asking = Request::get(self.call.operation, url, ACCEPTS_JSON);
        match self.ask(asking).await {
            Ok(state) => match state.get("status").and_then(Value::as_str) {
                Some("pending" | "running") => {
                    closed(&self.request, "the server closed the stream of a run that goes on")
                }
                _ => None,
            },
            // A run that was rolled back, or deleted when it was done, is not there any more.
            Err(error) if is_temporary(&error) || error.kind() == ErrorKind::Timeout => Some(error),
            Err(_) => None,
        }
    }

    async fn ask(&mut self, mut asking: Request) -> Result<Value> {
        let retries = self.call.core.settings.max_retries;
        let mut answer = self.call.send(&mut asking, retries).await?;
        let body = self.call.read_all(&asking, &mut answer).await?;
        Ok(serde_json::from_slice(&body).unwrap_or_default())
    }

    /// Opens the stream again behind its last event, with patience.
    pub(super) async fn reopen(&mut self, lost: Error) -> Result<()> {
        if self.has_progress || (self.has_bytes && self.began.elapsed() > LONG_LIVED) {
            self.attempt = 0;
        }
        let limit = self.call.options.max_reconnects;
        if self.attempt >= limit || lost.kind() == ErrorKind::Timeout {
            let why = match self.attempt {
                0 => "it may not be opened again".to_owned(),
                times => format!("{times} attempts to open it again failed"),
            };
            return Err(lost.with_consequence(&why));
        }
        let Some(request) = self.next_request()? else {
            return Err(lost.with_consequence("the server named no run whose stream could be joined"));
        };
        self.request = request;
        if lost.retry_after().is_some_and(|pause| pause > MAX_RETRY_AFTER) {
            return Err(lost.with_consequence("the stream was lost, and the server asks for too long a pause"));
        }
        let delay = self.pause(&lost);
        self.attempt += 1;
        if let Some(callback) = &self.call.options.on_reconnect {
            let resumed = self.cursor.resume_from().is_some();
            callback(&Reconnect { attempt: self.attempt, delay, reason: &lost, resumed });
        }
        self.call.sleep_before_retry(&self.request, delay).await?;
        let sent = self.call.send(&mut self.request, limit - self.attempt).await;
        let answer = sent
            .and_then(|answer| check_type(&self.request, &answer).map(|()| answer))
            .map_err(|error| error.with_consequence("the stream was lost and could not go on"))?;
        self.answer = Some(answer);
        self.decoder = Decoder::new(self.call.options.max_event_size);
        self.began = Instant::now();
        self.has_progress = false;
        self.has_bytes = false;
        Ok(())
    }

    fn pause(&self, lost: &Error) -> Duration {
        let asked = lost.retry_after().unwrap_or_default().max(self.decoder.retry().min(MAX_STREAM_RETRY));
        backoff(self.attempt, self.call.core.settings.retry_delay).max(asked)
    }

    /// The request that goes on with the stream, never a POST that would start a run.
    fn next_request(&mut self) -> Result<Option<Request>> {
        let from = self.cursor.resume_from().map(str::to_owned);
        let mut headers = HeaderMap::from_iter([(CACHE_CONTROL, HeaderValue::from_static("no-store"))]);
        if let Some(from) = &from {
            let refuse = |what: String| self.request.site.error(ErrorKind::Body, &what);
            headers.extend([header("last-event-id", from).map_err(refuse)?]);
        }
        self.cursor.expect_replay();
        let operation = self.call.operation;
        if operation.starts_run() {
            let url = self.place.rejoin_url(&self.call, "stream");
            let mut again = url.map(|url| Request::get(operation, url, ACCEPTS_STREAM));
            if let Some(again) = &mut again {
                merge(&mut again.headers, &headers);
            }
            return Ok(again);
        }
        let mut params = self.call.params.clone();
        if let Some(since) = from.and_then(|from| from.parse::<u64>().ok()).filter(|_| operation.method == "POST") {
            params.insert("since".to_owned(), since.into());
        }
        let mut again = build(operation, &params, &self.call.core.settings.base_url)?;
        merge(&mut again.headers, &headers);
        Ok(Some(again))
    }
}

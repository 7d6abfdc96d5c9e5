//! Waiting for a run to end: keep-alive white space, then JSON. A wait that is cut joins its run again and never posts twice.

use serde::de::IgnoredAny;
use serde_json::Value;
use tokio::time::Instant;

use crate::runtime::call::Call;
use crate::runtime::error::{ErrorKind, Result};
use crate::runtime::json;
use crate::runtime::pending::not_json;
use crate::runtime::policy::{backoff, LONG_LIVED, MAX_RETRY_AFTER};
use crate::runtime::rejoin::Place;
use crate::runtime::request::{Request, ACCEPTS_JSON};
use crate::runtime::transport::Answer;

const ERROR: &str = "__error__";

impl Call {
    pub(crate) async fn wait(&mut self, mut request: Request) -> Result<(Vec<u8>, Request)> {
        let retries = self.retries(&request);
        let limit = self.options.max_reconnects;
        let mut answer = self.send(&mut request, retries).await?;
        let mut attempt = 0;
        loop {
            let began = Instant::now();
            self.learn_run(&answer);
            let lost = match self.read_wait(&request, &mut answer).await {
                Ok(body) => {
                    self.check_run(&request, &body)?;
                    return Ok((body, request));
                }
                Err(error) if !matches!(error.kind(), ErrorKind::Connection | ErrorKind::Body) => return Err(error),
                Err(error) => error,
            };
            if lost.retry_after().is_some_and(|pause| pause > MAX_RETRY_AFTER) {
                return Err(lost);
            }
            let Some(url) = Place::of(&answer).rejoin_url(self, "join") else {
                return Err(lost.with_consequence("the server named no run that could be joined"));
            };
            if began.elapsed() > LONG_LIVED {
                attempt = 0;
            }
            if attempt >= limit {
                let run = self.run_id.as_deref().unwrap_or_default();
                return Err(lost.with_consequence(&format!("run {run} was joined {limit} times, each time in vain")));
            }
            drop(answer);
            self.sleep_before_retry(&request, backoff(attempt, self.core.settings.retry_delay)).await?;
            attempt += 1;
            request = Request::get(self.operation, url, ACCEPTS_JSON);
            answer = self.send(&mut request, limit - attempt).await?;
        }
    }

    async fn read_wait(&mut self, request: &Request, answer: &mut Answer) -> Result<Vec<u8>> {
        let body = self.read_all(request, answer).await?;
        let is_empty = body.trim_ascii().is_empty();
        // The run can be joined again: JSON that is not complete means that the connection was lost. A 202 may have no body.
        let must_be_whole = self.run_id.is_some() && answer.status == 200;
        if must_be_whole && (is_empty || serde_json::from_slice::<IgnoredAny>(&body).is_err()) {
            return Err(not_json(&request.site, &body));
        }
        Ok(body)
    }

    /// Whether the run failed, which the server says with status 200.
    fn check_run(&self, request: &Request, body: &[u8]) -> Result<()> {
        if !self.options.raise_error || !body.windows(ERROR.len()).any(|part| part == ERROR.as_bytes()) {
            return Ok(());
        }
        let state: Value = json::read(&String::from_utf8_lossy(body)).unwrap_or_default();
        match state.get(ERROR) {
            None | Some(Value::Null) => Ok(()),
            Some(failure) => Err(request.site.run_failure(failure)),
        }
    }
}

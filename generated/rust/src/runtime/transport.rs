// Copied from src/rust/transport.rs by `npm run generate`; edit it there.
//! One request and its answer.

use std::future::{poll_fn, Future};
use std::pin::Pin;
use std::task::{ready, Context, Poll};
use std::time::Duration;

use http::HeaderMap;
use http_body::Body;
use tokio::time::timeout;

use crate::runtime::error::{ErrorKind, Result};
use crate::runtime::headers::not_sendable;
use crate::runtime::request::Request;

/// The head of an answer whose body has not been read. Dropping it closes its connection.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    headers: HeaderMap,
    body: reqwest::Body,
}

impl Answer {
    /// The headers of the answer.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The next bytes of the body; nothing at its clean end.
    pub async fn chunk(&mut self) -> reqwest::Result<Option<impl AsRef<[u8]> + use<>>> {
        poll_fn(|context| self.poll_chunk(context)).await
    }

    /// The same, for who polls by itself.
    pub fn poll_chunk(&mut self, context: &mut Context<'_>) -> Poll<reqwest::Result<Option<impl AsRef<[u8]> + use<>>>> {
        loop {
            let Some(frame) = ready!(Pin::new(&mut self.body).poll_frame(context)) else {
                return Poll::Ready(Ok(None));
            };
            // A frame without data has trailers, which say nothing here.
            if let Ok(data) = frame?.into_data() {
                return Poll::Ready(Ok(Some(data)));
            }
        }
    }
}

/// Sends a request once; gives whatever the server answers.
pub async fn send(http: &reqwest::Client, request: &Request, headers: HeaderMap) -> Result<reqwest::Result<Answer>> {
    let refuse = |what: &str| request.site.error(ErrorKind::Request, what);
    let url = reqwest::Url::parse(&request.url).map_err(|error| refuse(&format!("that is no address: {error}")))?;
    let method = match request.site.method {
        "GET" => reqwest::Method::GET,
        "PUT" => reqwest::Method::PUT,
        "PATCH" => reqwest::Method::PATCH,
        "DELETE" => reqwest::Method::DELETE,
        _ => reqwest::Method::POST,
    };
    if let Some((name, _)) = headers.iter().find(|(_, value)| !value.as_bytes().is_ascii()) {
        return Err(refuse(&not_sendable(name)));
    }
    let mut draft = http.request(method, url).headers(headers);
    if let Some(body) = &request.body {
        draft = draft.body(body.clone());
    }
    Ok(draft.send().await.map(|mut response| Answer {
        status: response.status().as_u16(),
        headers: std::mem::take(response.headers_mut()),
        body: response.into(),
    }))
}

/// How a network operation ended.
pub enum Outcome<T> {
    Done(T),
    Lost(reqwest::Error),
    TimedOut,
}

/// Bounds a network operation in time.
pub async fn within<T>(limit: Option<Duration>, work: impl Future<Output = reqwest::Result<T>>) -> Outcome<T> {
    let result = match limit {
        Some(limit) => match timeout(limit, work).await {
            Ok(result) => result,
            Err(_) => return Outcome::TimedOut,
        },
        None => work.await,
    };
    match result {
        Ok(value) => Outcome::Done(value),
        Err(error) => Outcome::Lost(error.without_url()),
    }
}

/// The messages of an error and of what caused it.
pub fn causes(error: &reqwest::Error) -> String {
    let mut words = vec![error.to_string()];
    let mut source = std::error::Error::source(error);
    while let Some(cause) = source {
        words.push(cause.to_string());
        source = cause.source();
    }
    words.dedup();
    words.join(": ")
}

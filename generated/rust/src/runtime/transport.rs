// Copied from src/rust/transport.rs by `npm run generate`; edit it there.
//! One request and its answer.

use std::future::Future;
use std::time::Duration;

use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use tokio::time::timeout;

use crate::runtime::error::{ErrorKind, Result, Site};
use crate::runtime::headers::{is_secret, Headers};
use crate::runtime::request::Request;

/// The head of an answer whose body has not been read. Dropping it closes its connection.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    response: reqwest::Response,
}

impl Answer {
    /// The headers of the answer.
    pub fn headers(&self) -> &HeaderMap {
        self.response.headers()
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.response.headers().get(name)?.to_str().ok()
    }

    /// The next bytes of the body; nothing at its clean end.
    pub async fn chunk(&mut self) -> reqwest::Result<Option<impl AsRef<[u8]> + use<>>> {
        self.response.chunk().await
    }
}

/// Sends a request once; gives whatever the server answers.
pub async fn send(http: &reqwest::Client, request: &Request, headers: &Headers) -> Result<reqwest::Result<Answer>> {
    let site = &request.site;
    let refuse = |what: &str| site.error(ErrorKind::Request, what);
    let url = reqwest::Url::parse(&request.url).map_err(|error| refuse(&format!("that is no address: {error}")))?;
    let method = match site.method {
        "GET" => reqwest::Method::GET,
        "PUT" => reqwest::Method::PUT,
        "PATCH" => reqwest::Method::PATCH,
        "DELETE" => reqwest::Method::DELETE,
        _ => reqwest::Method::POST,
    };
    let mut draft = http.request(method, url).headers(header_map(headers, site)?);
    if let Some(body) = &request.body {
        draft = draft.body(body.clone());
    }
    Ok(draft.send().await.map(|response| Answer { status: response.status().as_u16(), response }))
}

fn header_map(headers: &Headers, site: &Site) -> Result<HeaderMap> {
    let mut map = HeaderMap::new();
    for (name, text) in headers.iter() {
        let refuse = || {
            let what = format!(
                "the header `{name}` cannot be sent: a name has no spaces, a value only ASCII and no line break"
            );
            site.error(ErrorKind::Request, &what)
        };
        if !text.bytes().all(|byte| byte == b'\t' || (b' '..0x7f).contains(&byte)) {
            return Err(refuse());
        }
        let mut value = HeaderValue::from_bytes(text.as_bytes()).map_err(|_| refuse())?;
        value.set_sensitive(is_secret(name));
        map.insert(HeaderName::from_bytes(name.as_bytes()).map_err(|_| refuse())?, value);
    }
    Ok(map)
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

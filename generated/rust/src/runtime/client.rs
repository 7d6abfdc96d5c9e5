// Copied from src/rust/client.rs by `npm run generate`; edit it there.
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::runtime::error::{ErrorKind, Result, Site};
use crate::runtime::headers::Headers;
use crate::runtime::options::Settings;

/// Where a server listens that was started locally.
const DEFAULT_URL: &str = "http://localhost:2024";
const KEY_NAMES: [&str; 3] = ["LANGGRAPH_API_KEY", "LANGSMITH_API_KEY", "LANGCHAIN_API_KEY"];
const CONNECT_TIMEOUT: Duration = Duration::from_secs(30);

/// A client's settings and connections, shared by all its clones and calls.
pub struct Core {
    pub settings: Settings,
    pub http: reqwest::Client,
}

impl fmt::Debug for Core {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The settings hold a key.
        formatter.debug_struct("Core").finish_non_exhaustive()
    }
}

/// Makes a client with settings of your own.
pub struct ClientBuilder {
    settings: Settings,
    http: Option<reqwest::Client>,
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("ClientBuilder").finish_non_exhaustive()
    }
}

impl Default for ClientBuilder {
    fn default() -> Self {
        Self {
            settings: Settings {
                base_url: DEFAULT_URL.to_owned(),
                api_key: key_from_environment(),
                headers: Headers::new(),
                header_source: None,
                timeout: None,
                max_retries: 3,
                retry_delay: Duration::from_millis(500),
            },
            http: None,
        }
    }
}

impl ClientBuilder {
    /// The server's address, with a path where it has one; `http://localhost:2024` unless given.
    #[must_use]
    pub fn base_url(mut self, url: &str) -> Self {
        url.trim_end_matches('/').clone_into(&mut self.settings.base_url);
        self
    }

    /// Sent as `x-api-key`. Unless given, the environment's `LANGGRAPH_API_KEY`, `LANGSMITH_API_KEY` or
    /// `LANGCHAIN_API_KEY`.
    #[must_use]
    pub fn api_key(mut self, key: impl Into<String>) -> Self {
        self.settings.api_key = Some(key.into());
        self
    }

    /// Sends no key, not even one of the environment.
    #[must_use]
    pub fn no_api_key(mut self) -> Self {
        self.settings.api_key = None;
        self
    }

    /// Sent with every request; they win over the key, and a call's own headers win over them.
    #[must_use]
    pub fn headers(mut self, headers: Headers) -> Self {
        self.settings.headers = headers;
        self
    }

    /// Called before every attempt for fresh headers, which win over the fixed ones.
    #[must_use]
    pub fn headers_from(mut self, source: impl Fn() -> Headers + Send + Sync + 'static) -> Self {
        self.settings.header_source = Some(Arc::new(source));
        self
    }

    /// Deadline of an ordinary call, retries included; none unless given. Waits and streams have none.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.settings.timeout = Some(timeout);
        self
    }

    /// How often a GET is tried again after a lost connection, 429, 502, 503 or 504; 3 unless given.
    #[must_use]
    pub fn max_retries(mut self, retries: u32) -> Self {
        self.settings.max_retries = retries;
        self
    }

    /// The pause before the first retry or reconnect; doubled each time up to ten times that, with jitter. Half a second
    /// unless given.
    #[must_use]
    pub fn retry_delay(mut self, delay: Duration) -> Self {
        self.settings.retry_delay = delay;
        self
    }

    /// A reqwest client of your own. It must not follow redirects: they would take the key to another server.
    #[must_use]
    pub fn http_client(mut self, http: reqwest::Client) -> Self {
        self.http = Some(http);
        self
    }

    /// What the clients stand on.
    pub(crate) fn build_core(self) -> Result<Arc<Core>> {
        let http = match self.http {
            Some(http) => http,
            None => reqwest::Client::builder()
                // A redirect would take the key to another server, or turn a POST into a GET.
                .redirect(reqwest::redirect::Policy::none())
                .connect_timeout(CONNECT_TIMEOUT)
                .tcp_nodelay(true)
                .build()
                .map_err(|error| {
                    let site = Site::new("client", "GET", &self.settings.base_url);
                    site.error(ErrorKind::Request, &format!("no HTTP client could be made: {error}"))
                })?,
        };
        Ok(Arc::new(Core { settings: self.settings, http }))
    }
}

/// The first key that the environment holds, without quotes and white space.
fn key_from_environment() -> Option<String> {
    let clean = |value: String| value.trim().trim_matches(['"', '\'']).to_owned();
    KEY_NAMES.iter().filter_map(|name| std::env::var(name).ok()).map(clean).find(|key| !key.is_empty())
}

// Copied from src/rust/client.rs by `npm run generate`; edit it there.
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue};

#[cfg(feature = "blocking")]
use crate::runtime::blocking::Runtime;
use crate::runtime::error::{ErrorKind, Result, Site};
use crate::runtime::headers::{header, merge};
use crate::runtime::options::Settings;
use crate::runtime::policy::{CONNECT_TIMEOUT, DEFAULT_DEADLINE, MAX_RETRIES, RETRY_DELAY};

/// Where a server listens that was started locally.
const DEFAULT_URL: &str = "http://localhost:2024";
const USER_AGENT: &str = concat!("openruns-rust/", env!("CARGO_PKG_VERSION"));
const KEY_NAMES: [&str; 3] = ["LANGGRAPH_API_KEY", "LANGSMITH_API_KEY", "LANGCHAIN_API_KEY"];

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
    api_key: Option<String>,
    /// Why no client can be made of what was given.
    fault: Option<String>,
    connect_timeout: Duration,
    http: Option<reqwest::ClientBuilder>,
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
                headers: HeaderMap::new(),
                header_source: None,
                timeout: Some(DEFAULT_DEADLINE),
                max_retries: MAX_RETRIES,
                retry_delay: RETRY_DELAY,
            },
            api_key: key_from_environment(),
            fault: None,
            connect_timeout: CONNECT_TIMEOUT,
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
        self.api_key = Some(key.into());
        self
    }

    /// Sends no key, not even one of the environment.
    #[must_use]
    pub fn no_api_key(mut self) -> Self {
        self.api_key = None;
        self
    }

    /// Sent with every request; they win over the key, and a call's own headers win over them.
    #[must_use]
    pub fn headers(mut self, headers: &HeaderMap) -> Self {
        merge(&mut self.settings.headers, headers);
        self
    }

    /// A header that is sent with every request. One that cannot be sent is refused when the client is made.
    #[must_use]
    pub fn header<Name, Text>(mut self, name: Name, value: Text) -> Self
    where
        Name: TryInto<HeaderName>,
        Text: TryInto<HeaderValue>,
    {
        match header(name, value) {
            Ok((name, value)) => drop(self.settings.headers.insert(name, value)),
            Err(fault) => self.fault = Some(fault),
        }
        self
    }

    /// Called before every attempt for fresh headers, which win over the fixed ones.
    #[must_use]
    pub fn headers_from(mut self, source: impl Fn() -> HeaderMap + Send + Sync + 'static) -> Self {
        self.settings.header_source = Some(Arc::new(source));
        self
    }

    /// Deadline of an ordinary call, retries included; a minute unless given. Waits and streams have none.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.settings.timeout = Some(timeout);
        self
    }

    /// Ordinary calls have no deadline.
    #[must_use]
    pub fn no_timeout(mut self) -> Self {
        self.settings.timeout = None;
        self
    }

    /// How long opening a connection may take; ten seconds unless given.
    #[must_use]
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
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

    /// The settings of the reqwest client that sends the requests: proxies, certificates, TLS. Whatever they say, redirects are
    /// never followed, since they would take the key to another server; answers are not compressed; and `connect_timeout` of
    /// this builder holds.
    #[must_use]
    pub fn http_client(mut self, http: reqwest::ClientBuilder) -> Self {
        self.http = Some(http);
        self
    }

    /// What a blocking client stands on.
    #[cfg(feature = "blocking")]
    pub(crate) fn build_with_runtime(self) -> Result<(Arc<Core>, Runtime)> {
        let site = Site::new("Client", "", &self.settings.base_url);
        let core = self.build_core()?;
        match Runtime::start() {
            Ok(runtime) => Ok((core, runtime)),
            Err(error) => {
                let what = format!("no thread could be made for the blocking client: {error}");
                Err(site.error(ErrorKind::Request, &what).with_cause(error))
            }
        }
    }

    /// What the clients stand on.
    pub(crate) fn build_core(self) -> Result<Arc<Core>> {
        let site = Site::new("Client", "", &self.settings.base_url);
        let refuse = |what: &str| site.error(ErrorKind::Request, what);
        check_base_url(&self.settings.base_url).map_err(|what| refuse(&what))?;
        if let Some(fault) = &self.fault {
            return Err(refuse(fault));
        }
        let mut settings = self.settings;
        settings.headers = own_headers(self.api_key, &settings.headers).map_err(|what| refuse(&what))?;
        let http = self
            .http
            .unwrap_or_else(reqwest::Client::builder)
            // A redirect would take the key to another server, or turn a POST into a GET.
            .redirect(reqwest::redirect::Policy::none())
            // The program may have switched these on for other clients; compression would hold events back.
            .no_gzip()
            .no_brotli()
            .no_zstd()
            .no_deflate()
            .connect_timeout(self.connect_timeout)
            .tcp_nodelay(true)
            .build()
            .map_err(|error| refuse(&format!("no HTTP client could be made: {error}")))?;
        Ok(Arc::new(Core { settings, http }))
    }
}

/// What the client sends with every request; the headers that were given win.
fn own_headers(api_key: Option<String>, given: &HeaderMap) -> std::result::Result<HeaderMap, String> {
    let mut headers = HeaderMap::from_iter([(http::header::USER_AGENT, HeaderValue::from_static(USER_AGENT))]);
    if let Some(key) = api_key {
        headers.extend([header("x-api-key", key)?]);
    }
    merge(&mut headers, given);
    Ok(headers)
}

/// Whether requests can be sent below this address.
fn check_base_url(text: &str) -> std::result::Result<(), String> {
    const ADVICE: &str = "give `base_url` an address such as http://localhost:2024";
    if !(text.starts_with("http://") || text.starts_with("https://")) {
        return Err(format!("the base URL does not begin with http:// or https://: {ADVICE}"));
    }
    let url = reqwest::Url::parse(text).map_err(|error| format!("the base URL is not valid ({error}): {ADVICE}"))?;
    match (url.query(), url.fragment()) {
        (Some(_), _) => {
            Err(format!("the base URL has a query, which would be lost: {ADVICE}; send a key with `api_key`"))
        }
        (_, Some(_)) => Err(format!("the base URL has a fragment, which would be lost: {ADVICE}")),
        _ => Ok(()),
    }
}

/// The first key that the environment holds, without quotes and white space.
fn key_from_environment() -> Option<String> {
    let clean = |value: String| value.trim().trim_matches(['"', '\'']).to_owned();
    KEY_NAMES.iter().filter_map(|name| std::env::var(name).ok()).map(clean).find(|key| !key.is_empty())
}

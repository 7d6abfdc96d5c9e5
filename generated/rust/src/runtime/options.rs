// Copied from src/rust/options.rs by `npm run generate`; edit it there.
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, HeaderName};

use crate::runtime::error::Error;
use crate::runtime::policy::{MAX_EVENT_SIZE, MAX_RECONNECTS};

/// A run as the server names it in the headers of its answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RunCreated {
    /// The run's id.
    pub run_id: String,
    /// `None` where the server does not say it, as it does not for most runs without a thread.
    pub thread_id: Option<String>,
}

/// What is known of a connection that was lost and is about to be opened again.
#[derive(Debug)]
pub struct Reconnect<'a> {
    /// Counts from 1; starts anew after every event that arrives.
    pub attempt: u32,
    /// The pause before it is tried.
    pub delay: Duration,
    /// Why the last connection ended.
    pub reason: &'a Error,
    /// `true`: goes on after the last event. `false`: the server numbers no events; what it sends meanwhile is lost.
    pub resumed: bool,
}

type OnRunCreated = Box<dyn FnOnce(RunCreated) + Send + Sync>;
type OnReconnect = Box<dyn Fn(&Reconnect<'_>) + Send + Sync>;

/// What a call takes beside the parameters of its operation.
pub struct CallOptions {
    pub headers: HeaderMap,
    /// Headers of the client that this call does not send.
    pub without: Vec<HeaderName>,
    pub timeout: Option<Duration>,
    pub idle_timeout: Option<Duration>,
    pub raise_error: bool,
    pub max_reconnects: u32,
    pub max_event_size: usize,
    pub on_run_created: Option<OnRunCreated>,
    pub on_reconnect: Option<OnReconnect>,
}

impl Default for CallOptions {
    fn default() -> Self {
        Self {
            headers: HeaderMap::new(),
            without: Vec::new(),
            timeout: None,
            idle_timeout: None,
            raise_error: true,
            max_reconnects: MAX_RECONNECTS,
            max_event_size: MAX_EVENT_SIZE,
            on_run_created: None,
            on_reconnect: None,
        }
    }
}

impl fmt::Debug for CallOptions {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The headers may hold credentials.
        formatter.debug_struct("CallOptions").field("timeout", &self.timeout).finish_non_exhaustive()
    }
}

/// Makes headers anew for every attempt.
pub type HeaderSource = Arc<dyn Fn() -> HeaderMap + Send + Sync>;

/// A client's own settings.
pub struct Settings {
    pub base_url: String,
    /// Sent with every request: the key and the headers that were given.
    pub headers: HeaderMap,
    pub header_source: Option<HeaderSource>,
    pub timeout: Option<Duration>,
    pub max_retries: u32,
    pub retry_delay: Duration,
}

// Generated from spec/ by `npm run generate`; do not edit.
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::*;
use crate::Maybe;

/// Requests.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ApiMetrics {
    /// The number of requests by method, path and status.
    pub http_requests_total: Vec<RequestCount>,
}

/// Whether to check the database, 1 for yes.
pub type CheckDatabase = i64;

/// How a server is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Health {
    /// Whether all that was checked works.
    pub ok: bool,
    /// What was checked, empty on a server in memory.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub services: Option<HealthServices>,
}

/// The services that the server needs, by name.
pub type HealthServices = BTreeMap<String, ServiceHealth>;

/// A page in HTML.
pub type Html = String;

/// What a server has to do, and how busy it is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Metrics {
    /// Runs that wait or go on.
    pub queue: QueueMetrics,
    /// Requests.
    pub api: ApiMetrics,
    /// Workers, absent on a server without.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workers: Option<WorkerMetrics>,
    /// Connections to Postgres, absent on a server without.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postgres: Option<PostgresMetrics>,
    /// Connections to Redis, absent on a server without.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub redis: Option<RedisMetrics>,
}

text_enum! {
    /// The form of metrics, Prometheus text or JSON; the server takes any other word for `prometheus`.
    MetricsFormat {
        Prometheus = "prometheus",
        Json = "json",
    }
}

/// Metrics in the text format of Prometheus.
pub type MetricsText = String;

/// The server's own description of its API, an OpenAPI document.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OpenapiDocument {
    /// The version of OpenAPI.
    pub openapi: String,
    /// What the document is about.
    pub info: OpenapiInfo,
    /// The paths with their operations.
    pub paths: OpenapiPaths,
    /// Whatever else there is.
    #[serde(flatten)]
    pub additional: JsonObject,
}

/// What an OpenAPI document is about.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OpenapiInfo {
    /// The title.
    pub title: String,
    /// The version of the document.
    pub version: String,
    /// Whatever else there is.
    #[serde(flatten)]
    pub additional: JsonObject,
}

/// The paths of an OpenAPI document with their operations.
pub type OpenapiPaths = JsonObject;

/// Connections to Postgres.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PostgresMetrics {
    /// How many there may be.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pool_max: Option<i64>,
    /// How many there are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pool_size: Option<i64>,
    /// How many are idle.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pool_available: Option<i64>,
    /// How many requests had to wait for one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub requests_queued: Option<i64>,
    /// How many requests got none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub requests_errors: Option<i64>,
}

/// Runs that wait or go on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct QueueMetrics {
    /// The number of runs that wait.
    pub n_pending: i64,
    /// The number of runs that go on.
    pub n_running: i64,
    /// The longest wait in seconds, null if none waits.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub pending_runs_wait_time_max_secs: Maybe<f64>,
    /// The median wait in seconds, null if none waits.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub pending_runs_wait_time_med_secs: Maybe<f64>,
    /// The longest wait of runs that no other blocks, in seconds.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub pending_unblocked_runs_wait_time_max_secs: Maybe<f64>,
}

/// Connections to Redis.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RedisMetrics {
    /// How many are idle.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub idle_connections: Option<i64>,
    /// How many are busy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_use_connections: Option<i64>,
    /// How many there may be.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_connections: Option<i64>,
    /// How many there may be to each node.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_connections_per_node: Option<i64>,
}

/// How many requests of one kind there were.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RequestCount {
    /// The HTTP method.
    pub method: String,
    /// The path as the server's routes have it.
    pub path: String,
    /// The HTTP status.
    pub status: i64,
    /// How many there were.
    pub count: i64,
}

/// What a server can do; newer servers have more flags.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ServerFlags {
    /// Whether it has assistants.
    pub assistants: bool,
    /// Whether it has crons.
    pub crons: bool,
    /// Whether it traces to LangSmith.
    pub langsmith: bool,
    /// Whether a trace can go to several projects.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub langsmith_tracing_replicas: Option<bool>,
    /// Whether a run names the project of its trace.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub langsmith_tracing_session_on_runs: Option<bool>,
    /// Whatever else there is.
    #[serde(flatten)]
    pub additional: BTreeMap<String, bool>,
}

/// Where a server runs; the ids are null outside LangSmith.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ServerHost {
    /// The kind of place, such as `self-hosted` or `saas`.
    pub kind: String,
    /// The project's id.
    pub project_id: Option<String>,
    /// The id of the deployed revision.
    pub host_revision_id: Option<String>,
    /// The id of the revision of the code.
    pub revision_id: Option<String>,
    /// The tenant's id.
    pub tenant_id: Option<String>,
}

/// What a server is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ServerInfo {
    /// The version of the server.
    pub version: String,
    /// The version of LangGraph that runs the graphs.
    pub langgraph_py_version: String,
    /// What the server can do.
    pub flags: ServerFlags,
    /// Where the server runs.
    pub host: ServerHost,
}

text_enum! {
    /// How a service is; `skipped` was not checked.
    ServiceHealth {
        Healthy = "healthy",
        Unhealthy = "unhealthy",
        Skipped = "skipped",
    }
}

/// Workers, each of which runs one run at a time.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct WorkerMetrics {
    /// How many there are.
    pub max: i64,
    /// How many are busy.
    pub active: i64,
    /// How many are idle.
    pub available: i64,
}

// Generated from spec/ by `npm run generate`; do not edit.
//! `client.system()`: its methods and a builder for each. Awaiting a builder sends the request.

use std::sync::Arc;

use crate::operations as ops;
use crate::runtime::client::Core;
use crate::runtime::pending::Pending;
use crate::types::{Health, MetricsFormat, OpenapiDocument, ServerInfo};

/// `client.system()`.
#[derive(Debug, Clone, Copy)]
pub struct System<'a>(pub(crate) &'a Arc<Core>);

impl System<'_> {
    /// Ask whether the server works.
    ///
    /// Checks the services that the server needs; it asks for no key.
    ///
    /// On the wire: `GET /ok`.
    pub fn ok(&self) -> OkCall {
        OkCall(Pending::new(self.0, ops::SYSTEM_OK))
    }

    /// Read what the server is.
    ///
    /// Reads the versions of the server, what it can do and where it runs.
    ///
    /// On the wire: `GET /info`.
    pub fn info(&self) -> InfoCall {
        InfoCall(Pending::new(self.0, ops::SYSTEM_INFO))
    }

    /// Read the server's metrics.
    ///
    /// Reads how busy the server is, as Prometheus text or as JSON.
    ///
    /// On the wire: `GET /metrics`.
    pub fn metrics(&self) -> MetricsCall {
        MetricsCall(Pending::new(self.0, ops::SYSTEM_METRICS))
    }

    /// Read the server's own page.
    ///
    /// Reads the server's own description of its API as a page; it asks for no key.
    ///
    /// On the wire: `GET /docs`.
    pub fn docs(&self) -> DocsCall {
        DocsCall(Pending::new(self.0, ops::SYSTEM_DOCS))
    }

    /// Read the server's own description.
    ///
    /// Reads the server's own description of its API, which is not this one.
    ///
    /// On the wire: `GET /openapi.json`.
    pub fn openapi(&self) -> OpenapiCall {
        OpenapiCall(Pending::new(self.0, ops::SYSTEM_OPENAPI))
    }
}

request! {
    /// A call of `system().ok()`.
    OkCall => value Health; call_options
}

impl OkCall {
    /// Whether to check the database as well (1), 0 by default.
    pub fn check_db(mut self, check_db: u64) -> Self {
        self.0.set("check_db", check_db);
        self
    }
}

request! {
    /// A call of `system().info()`.
    InfoCall => value ServerInfo; call_options
}

request! {
    /// A call of `system().metrics()`.
    MetricsCall => text String; call_options
}

impl MetricsCall {
    /// The form of the metrics, `prometheus` by default.
    pub fn format(mut self, format: impl Into<MetricsFormat>) -> Self {
        self.0.set("format", format.into());
        self
    }
}

request! {
    /// A call of `system().docs()`.
    DocsCall => text String; call_options
}

request! {
    /// A call of `system().openapi()`.
    OpenapiCall => value OpenapiDocument; call_options
}

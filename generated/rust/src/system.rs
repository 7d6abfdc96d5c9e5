// Generated from spec/ by `npm run generate`; do not edit.
//! `client.system()`: its methods and a builder for each. Awaiting a builder sends the request.

use crate::operations as ops;
use crate::runtime::mode::{Asynchronous, Resource};
use crate::types::{Health, MetricsFormat, OpenapiDocument, ServerInfo};

/// Methods of `system`, those of `client.system()`.
#[derive(Debug, Clone, Copy)]
pub struct System<'a, Mode = Asynchronous>(pub(crate) Resource<'a, Mode>);

impl<Mode: Clone> System<'_, Mode> {
    /// Ask whether the server works.
    ///
    /// Checks the services that the server needs; it asks for no key.
    ///
    /// Gives a [`OkCall`], which awaiting sends. Its parameters are set on it: [`check_db`](OkCall::check_db).
    ///
    /// On the wire: `GET /ok`.
    pub fn ok(&self) -> OkCall<Mode> {
        OkCall::new(self.0.call(ops::SYSTEM_OK))
    }

    /// Read what the server is.
    ///
    /// Reads the versions of the server, what it can do and where it runs.
    ///
    /// Gives a [`InfoCall`], which awaiting sends. It has no other parameter.
    ///
    /// On the wire: `GET /info`.
    pub fn info(&self) -> InfoCall<Mode> {
        InfoCall::new(self.0.call(ops::SYSTEM_INFO))
    }

    /// Read the server's metrics.
    ///
    /// Reads how busy the server is, as Prometheus text or as JSON.
    ///
    /// Gives a [`MetricsCall`], which awaiting sends. Its parameters are set on it: [`format`](MetricsCall::format).
    ///
    /// On the wire: `GET /metrics`.
    pub fn metrics(&self) -> MetricsCall<Mode> {
        MetricsCall::new(self.0.call(ops::SYSTEM_METRICS))
    }

    /// Read the server's own page.
    ///
    /// Reads the server's own description of its API as a page; it asks for no key.
    ///
    /// Gives a [`DocsCall`], which awaiting sends. It has no other parameter.
    ///
    /// On the wire: `GET /docs`.
    pub fn docs(&self) -> DocsCall<Mode> {
        DocsCall::new(self.0.call(ops::SYSTEM_DOCS))
    }

    /// Read the server's own description.
    ///
    /// Reads the server's own description of its API, which is not this one.
    ///
    /// Gives a [`OpenapiCall`], which awaiting sends. It has no other parameter.
    ///
    /// On the wire: `GET /openapi.json`.
    pub fn openapi(&self) -> OpenapiCall<Mode> {
        OpenapiCall::new(self.0.call(ops::SYSTEM_OPENAPI))
    }
}

request! {
    /// A call of [`system.ok`](System::ok) that has not been sent. Awaiting it sends it and gives the answer.
    ///
    /// Each of its methods sets one parameter or option; what is not set is not sent.
    OkCall = system.ok => value Health; call_options
}

impl<Mode> OkCall<Mode> {
    /// Whether to check the database as well (1), 0 by default.
    pub fn check_db(mut self, check_db: i64) -> Self {
        self.0.set("check_db", check_db);
        self
    }
}

request! {
    /// A call of [`system.info`](System::info) that has not been sent. Awaiting it sends it and gives the answer.
    ///
    /// Each of its methods sets one parameter or option; what is not set is not sent.
    InfoCall = system.info => value ServerInfo; call_options
}

request! {
    /// A call of [`system.metrics`](System::metrics) that has not been sent. Awaiting it sends it and gives the
    /// answer.
    ///
    /// Each of its methods sets one parameter or option; what is not set is not sent.
    MetricsCall = system.metrics => text String; call_options
}

impl<Mode> MetricsCall<Mode> {
    /// The form of the metrics, `prometheus` by default.
    pub fn format(mut self, format: impl Into<MetricsFormat>) -> Self {
        self.0.set("format", format.into());
        self
    }
}

request! {
    /// A call of [`system.docs`](System::docs) that has not been sent. Awaiting it sends it and gives the answer.
    ///
    /// Each of its methods sets one parameter or option; what is not set is not sent.
    DocsCall = system.docs => text String; call_options
}

request! {
    /// A call of [`system.openapi`](System::openapi) that has not been sent. Awaiting it sends it and gives the
    /// answer.
    ///
    /// Each of its methods sets one parameter or option; what is not set is not sent.
    OpenapiCall = system.openapi => value OpenapiDocument; call_options
}

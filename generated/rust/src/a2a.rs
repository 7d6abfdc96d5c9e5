// Generated from spec/ by `npm run generate`; do not edit.
//! `client.a2a()`: its methods and a builder for each. Awaiting a builder sends the request.

use std::sync::Arc;

use crate::operations as ops;
use crate::runtime::client::Core;
use crate::runtime::pending::Pending;
use crate::types::{A2aHistoryScope, A2aRequest, A2aResponse, AgentCard};

/// `client.a2a()`.
#[derive(Debug, Clone, Copy)]
pub struct A2a<'a>(pub(crate) &'a Arc<Core>);

impl A2a<'_> {
    /// Send an A2A request.
    ///
    /// Sends one request of the agent-to-agent protocol to an assistant. A streaming method wants `text/event-stream`
    /// in the `Accept` header and is answered with a sequence of events, any other wants `application/json`.
    ///
    /// On the wire: `POST /a2a/{assistant_id}`.
    pub fn send(&self, assistant_id: impl Into<String>, message: impl Into<A2aRequest>) -> SendCall {
        let mut call = Pending::new(self.0, ops::A2A_SEND);
        call.set("assistant_id", assistant_id.into());
        call.set("message", message.into());
        SendCall(call)
    }

    /// Read an agent's card.
    ///
    /// Reads what an assistant is as an agent of the agent-to-agent protocol.
    ///
    /// On the wire: `GET /.well-known/agent-card.json`.
    pub fn get_agent_card(&self) -> GetAgentCardCall {
        GetAgentCardCall(Pending::new(self.0, ops::A2A_GET_AGENT_CARD))
    }
}

request! {
    /// A call of `a2a().send()`.
    SendCall => optional Option<A2aResponse>; call_options
}

impl SendCall {
    /// Which messages to return, those of the whole context by default.
    pub fn history_scope(mut self, history_scope: impl Into<A2aHistoryScope>) -> Self {
        self.0.set("history_scope", history_scope.into());
        self
    }

    /// The extensions that the client knows, joined by commas.
    pub fn extensions(mut self, extensions: impl Into<String>) -> Self {
        self.0.set("extensions", extensions.into());
        self
    }
}

request! {
    /// A call of `a2a().get_agent_card()`.
    GetAgentCardCall => value AgentCard; call_options
}

impl GetAgentCardCall {
    /// The id of the assistant; without it the one that the server's operator chose, else the answer is 400.
    pub fn assistant_id(mut self, assistant_id: impl Into<String>) -> Self {
        self.0.set("assistant_id", assistant_id.into());
        self
    }
}

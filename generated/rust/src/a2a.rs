// Generated from spec/ by `npm run generate`; do not edit.
//! `client.a2a()`: its methods and a builder for each. Awaiting a builder sends the request.

use crate::operations as ops;
use crate::runtime::mode::{Asynchronous, Resource};
use crate::types::{A2aHistoryScope, A2aRequest, A2aResponse, AgentCard};

/// Methods of `a2a`, those of `client.a2a()`.
#[derive(Debug, Clone, Copy)]
pub struct A2a<'a, Mode = Asynchronous>(pub(crate) Resource<'a, Mode>);

impl<Mode: Clone> A2a<'_, Mode> {
    /// Send an A2A request.
    ///
    /// Sends one request of the agent-to-agent protocol to an assistant. A streaming method wants `text/event-stream`
    /// in the `Accept` header and is answered with a sequence of events, any other wants `application/json`.
    ///
    /// Gives a [`SendCall`], which awaiting sends. The other parameters are set on it:
    /// [`history_scope`](SendCall::history_scope), [`extensions`](SendCall::extensions).
    ///
    /// On the wire: `POST /a2a/{assistant_id}`.
    pub fn send(&self, assistant_id: impl Into<String>, message: impl Into<A2aRequest>) -> SendCall<Mode> {
        let mut call = self.0.call(ops::A2A_SEND);
        call.set("assistant_id", assistant_id.into());
        call.set("message", message.into());
        SendCall::new(call)
    }

    /// Read an agent's card.
    ///
    /// Reads what an assistant is as an agent of the agent-to-agent protocol.
    ///
    /// Gives a [`GetAgentCardCall`], which awaiting sends. Its parameters are set on it:
    /// [`assistant_id`](GetAgentCardCall::assistant_id).
    ///
    /// On the wire: `GET /.well-known/agent-card.json`.
    pub fn get_agent_card(&self) -> GetAgentCardCall<Mode> {
        GetAgentCardCall::new(self.0.call(ops::A2A_GET_AGENT_CARD))
    }
}

request! {
    /// A call of [`a2a.send`](A2a::send) that has not been sent. Awaiting it sends it and gives the answer, or
    /// nothing where it has no body.
    ///
    /// Each of its methods sets one parameter or option; what is not set is not sent.
    SendCall = a2a.send => optional Option<A2aResponse>; call_options
}

impl<Mode> SendCall<Mode> {
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
    /// A call of [`a2a.get_agent_card`](A2a::get_agent_card) that has not been sent. Awaiting it sends it and gives
    /// the answer.
    ///
    /// Each of its methods sets one parameter or option; what is not set is not sent.
    GetAgentCardCall = a2a.get_agent_card => value AgentCard; call_options
}

impl<Mode> GetAgentCardCall<Mode> {
    /// The id of the assistant; without it the one that the server's operator chose, else the answer is 400.
    pub fn assistant_id(mut self, assistant_id: impl Into<String>) -> Self {
        self.0.set("assistant_id", assistant_id.into());
        self
    }
}

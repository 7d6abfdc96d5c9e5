// Generated from spec/ by `npm run generate`; do not edit.
//! `client.mcp()`: its methods and a builder for each. Awaiting a builder sends the request.

use std::sync::Arc;

use crate::operations as ops;
use crate::runtime::client::Core;
use crate::runtime::pending::Pending;
use crate::types::{McpMessage, McpResponse};

/// `client.mcp()`.
#[derive(Debug, Clone, Copy)]
pub struct Mcp<'a>(pub(crate) &'a Arc<Core>);

impl Mcp<'_> {
    /// Ask for an MCP stream.
    ///
    /// Asks for a stream of the server's own messages, which this server does not have.
    ///
    /// On the wire: `GET /mcp`.
    pub fn open_stream(&self) -> OpenStreamCall {
        OpenStreamCall(Pending::new(self.0, ops::MCP_OPEN_STREAM))
    }

    /// Send an MCP message.
    ///
    /// Sends one message of the model context protocol; each assistant is a tool. The server wants an `Accept` header
    /// with `application/json` or `text/event-stream` and always answers JSON.
    ///
    /// On the wire: `POST /mcp`.
    pub fn send(&self, message: impl Into<McpMessage>) -> SendCall {
        let mut call = Pending::new(self.0, ops::MCP_SEND);
        call.set("message", message.into());
        SendCall(call)
    }

    /// Close an MCP session.
    ///
    /// Closes a session, of which this server has none.
    ///
    /// On the wire: `DELETE /mcp`.
    pub fn close_session(&self) -> CloseSessionCall {
        CloseSessionCall(Pending::new(self.0, ops::MCP_CLOSE_SESSION))
    }
}

request! {
    /// A call of `mcp().open_stream()`.
    OpenStreamCall => nothing (); call_options
}

request! {
    /// A call of `mcp().send()`.
    SendCall => optional Option<McpResponse>; call_options
}

request! {
    /// A call of `mcp().close_session()`.
    CloseSessionCall => nothing (); call_options
}

// Generated from spec/ by `npm run generate`; do not edit.
//! `client.mcp()`: its methods and a builder for each. Awaiting a builder sends the request.

use crate::operations as ops;
use crate::runtime::mode::{Asynchronous, Resource};
use crate::types::{McpMessage, McpResponse};

/// Methods of `mcp`, those of `client.mcp()`.
#[derive(Debug, Clone, Copy)]
pub struct Mcp<'a, Mode = Asynchronous>(pub(crate) Resource<'a, Mode>);

impl<Mode: Clone> Mcp<'_, Mode> {
    /// Ask for an MCP stream.
    ///
    /// Asks for a stream of the server's own messages, which this server does not have.
    ///
    /// Gives a [`OpenStreamCall`], which awaiting sends. It has no other parameter.
    ///
    /// On the wire: `GET /mcp`.
    pub fn open_stream(&self) -> OpenStreamCall<Mode> {
        OpenStreamCall::new(self.0.call(ops::MCP_OPEN_STREAM))
    }

    /// Send an MCP message.
    ///
    /// Sends one message of the model context protocol; each assistant is a tool. The server wants an `Accept` header
    /// with `application/json` or `text/event-stream` and always answers JSON.
    ///
    /// Gives a [`SendCall`], which awaiting sends. It has no other parameter.
    ///
    /// On the wire: `POST /mcp`.
    pub fn send(&self, message: impl Into<McpMessage>) -> SendCall<Mode> {
        let mut call = self.0.call(ops::MCP_SEND);
        call.set("message", message.into());
        SendCall::new(call)
    }

    /// Close an MCP session.
    ///
    /// Closes a session, of which this server has none.
    ///
    /// Gives a [`CloseSessionCall`], which awaiting sends. It has no other parameter.
    ///
    /// On the wire: `DELETE /mcp`.
    pub fn close_session(&self) -> CloseSessionCall<Mode> {
        CloseSessionCall::new(self.0.call(ops::MCP_CLOSE_SESSION))
    }
}

request! {
    /// A call of [`mcp.open_stream`](Mcp::open_stream) that has not been sent. Awaiting it sends it and gives
    /// nothing.
    ///
    /// Each of its methods sets one parameter or option; what is not set is not sent.
    OpenStreamCall = mcp.open_stream => nothing (); call_options
}

request! {
    /// A call of [`mcp.send`](Mcp::send) that has not been sent. Awaiting it sends it and gives the answer, or
    /// nothing where it has no body.
    ///
    /// Each of its methods sets one parameter or option; what is not set is not sent.
    SendCall = mcp.send => optional Option<McpResponse>; call_options
}

request! {
    /// A call of [`mcp.close_session`](Mcp::close_session) that has not been sent. Awaiting it sends it and gives
    /// nothing.
    ///
    /// Each of its methods sets one parameter or option; what is not set is not sent.
    CloseSessionCall = mcp.close_session => nothing (); call_options
}

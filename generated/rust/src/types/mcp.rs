// Generated from spec/ by `npm run generate`; do not edit.
use serde::{Deserialize, Serialize};

use super::*;
use crate::Maybe;

/// Which tool to call and with what.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct McpCallToolParams {
    /// The tool's name.
    pub name: String,
    /// The input of the graph, `{}` by default.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub arguments: Maybe<GraphInput>,
    /// The static context of the run.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub context: Option<GraphContext>,
    /// Remarks of the protocol.
    #[serde(rename = "_meta", skip_serializing_if = "Option::is_none")]
    pub meta: Option<McpMeta>,
}

impl McpCallToolParams {
    /// Made of what must be given; the rest is unset.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), arguments: Maybe::Unset, context: None, meta: None }
    }
}

/// A request that runs an assistant as a tool and waits for it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct McpCallToolRequest {
    /// The version of JSON-RPC.
    pub jsonrpc: JsonRpcVersion,
    /// The request's id.
    pub id: JsonRpcId,
    /// The method.
    pub method: ToolsCallLiteral,
    /// Which tool to call and with what.
    pub params: McpCallToolParams,
}

impl McpCallToolRequest {
    /// Made of what must be given; the rest is unset.
    #[must_use]
    pub fn new(id: JsonRpcId, params: McpCallToolParams) -> Self {
        Self { jsonrpc: JsonRpcVersion, id, method: ToolsCallLiteral, params }
    }
}

/// A capability and its settings.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct McpCapability {
    /// Whether it tells when its list changes.
    #[serde(rename = "listChanged", skip_serializing_if = "Option::is_none")]
    pub list_changed: Option<bool>,
    /// Whatever else there is.
    #[serde(flatten)]
    pub additional: JsonObject,
}

/// What an MCP client can do.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct McpClientCapabilities {
    /// It has a list of roots.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub roots: Option<McpCapability>,
    /// It can ask a model.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sampling: Option<McpCapability>,
    /// It can ask its user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub elicitation: Option<McpCapability>,
    /// It can run tasks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tasks: Option<McpCapability>,
    /// What is not in the protocol yet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub experimental: Option<McpCapability>,
}

/// The client's response to a request of the server; it gets no response but the status 202.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct McpClientResponse {
    /// The version of JSON-RPC.
    pub jsonrpc: JsonRpcVersion,
    /// The id of the server's request.
    pub id: JsonRpcId,
    /// The result, if it went well.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result: Option<McpParams>,
    /// The error, if it did not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<JsonRpcError>,
}

impl McpClientResponse {
    /// Made of what must be given; the rest is unset.
    #[must_use]
    pub fn new(id: JsonRpcId) -> Self {
        Self { jsonrpc: JsonRpcVersion, id, result: None, error: None }
    }
}

one_of! {
    /// Where a page starts; the server sends a number and takes text as well.
    McpCursor {
        Offset(McpCursorOffset),
        Text(Text),
    }
}

one_of_from! {
    McpCursor {
        Offset: value McpCursorOffset,
        Text: text String,
    }
}

/// Where a page starts, as a number.
pub type McpCursorOffset = i64;

/// The answer to a ping, which says nothing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct McpEmptyResult {}

/// The name and version of an MCP client or server.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct McpImplementation {
    /// Its name.
    pub name: String,
    /// Its name for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Its version.
    pub version: String,
}

impl McpImplementation {
    /// Made of what must be given; the rest is unset.
    #[must_use]
    pub fn new(name: impl Into<String>, version: impl Into<String>) -> Self {
        Self { name: name.into(), title: None, version: version.into() }
    }
}

/// What an MCP client is and knows.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct McpInitializeParams {
    /// The protocol's version; for one that the server does not know it takes its newest.
    #[serde(rename = "protocolVersion", skip_serializing_if = "Option::is_none")]
    pub protocol_version: Option<String>,
    /// What the client can do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub capabilities: Option<McpClientCapabilities>,
    /// Which client it is.
    #[serde(rename = "clientInfo", skip_serializing_if = "Option::is_none")]
    pub client_info: Option<McpImplementation>,
    /// Remarks of the protocol.
    #[serde(rename = "_meta", skip_serializing_if = "Option::is_none")]
    pub meta: Option<McpMeta>,
}

/// The first request, which settles the version of the protocol.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct McpInitializeRequest {
    /// The version of JSON-RPC.
    pub jsonrpc: JsonRpcVersion,
    /// The request's id.
    pub id: JsonRpcId,
    /// The method.
    pub method: InitializeLiteral,
    /// What the client is and knows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<McpInitializeParams>,
}

impl McpInitializeRequest {
    /// Made of what must be given; the rest is unset.
    #[must_use]
    pub fn new(id: JsonRpcId) -> Self {
        Self { jsonrpc: JsonRpcVersion, id, method: InitializeLiteral, params: None }
    }
}

/// What the server is and knows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct McpInitializeResult {
    /// The version of the protocol that the two speak from now on.
    #[serde(rename = "protocolVersion")]
    pub protocol_version: String,
    /// What the server can do.
    pub capabilities: McpServerCapabilities,
    /// Which server it is.
    #[serde(rename = "serverInfo")]
    pub server_info: McpImplementation,
}

/// Which page of tools to list.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct McpListToolsParams {
    /// The page's `nextCursor` of the page before, the first by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<McpCursor>,
    /// Remarks of the protocol.
    #[serde(rename = "_meta", skip_serializing_if = "Option::is_none")]
    pub meta: Option<McpMeta>,
}

/// A request for the list of tools; each assistant is one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct McpListToolsRequest {
    /// The version of JSON-RPC.
    pub jsonrpc: JsonRpcVersion,
    /// The request's id.
    pub id: JsonRpcId,
    /// The method.
    pub method: ToolsListLiteral,
    /// Which page to list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<McpListToolsParams>,
}

impl McpListToolsRequest {
    /// Made of what must be given; the rest is unset.
    #[must_use]
    pub fn new(id: JsonRpcId) -> Self {
        Self { jsonrpc: JsonRpcVersion, id, method: ToolsListLiteral, params: None }
    }
}

one_of! {
    /// A message of the model context protocol, a request, a notification or a response.
    McpMessage {
        CallToolRequest(McpCallToolRequest),
        InitializeRequest(McpInitializeRequest),
        PingRequest(McpPingRequest),
        ListToolsRequest(McpListToolsRequest),
        OtherRequest(McpOtherRequest),
        Notification(McpNotification),
        ClientResponse(McpClientResponse),
    }
}

one_of_from! {
    McpMessage {
        CallToolRequest: value McpCallToolRequest,
        InitializeRequest: value McpInitializeRequest,
        PingRequest: value McpPingRequest,
        ListToolsRequest: value McpListToolsRequest,
        OtherRequest: value McpOtherRequest,
        Notification: value McpNotification,
        ClientResponse: value McpClientResponse,
    }
}

/// Remarks of the protocol that travel with a message.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct McpMeta {
    /// What progress notifications are to carry.
    #[serde(rename = "progressToken", skip_serializing_if = "Option::is_none")]
    pub progress_token: Option<JsonRpcId>,
    /// Whatever else there is.
    #[serde(flatten)]
    pub additional: JsonObject,
}

/// Parameters that are remarks only.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct McpMetaParams {
    /// Remarks of the protocol.
    #[serde(rename = "_meta", skip_serializing_if = "Option::is_none")]
    pub meta: Option<McpMeta>,
}

/// A notification, which has no id and gets no response but the status 202.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct McpNotification {
    /// The version of JSON-RPC.
    pub jsonrpc: JsonRpcVersion,
    /// What it tells, such as `notifications/initialized`.
    pub method: String,
    /// What there is to tell.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<McpParams>,
}

impl McpNotification {
    /// Made of what must be given; the rest is unset.
    #[must_use]
    pub fn new(method: impl Into<String>) -> Self {
        Self { jsonrpc: JsonRpcVersion, method: method.into(), params: None }
    }
}

/// A request of any other method, which this server answers with the error -32601.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct McpOtherRequest {
    /// The version of JSON-RPC.
    pub jsonrpc: JsonRpcVersion,
    /// The request's id.
    pub id: JsonRpcId,
    /// A method that the server does not have.
    pub method: String,
    /// The parameters of the method.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<McpParams>,
}

impl McpOtherRequest {
    /// Made of what must be given; the rest is unset.
    #[must_use]
    pub fn new(id: JsonRpcId, method: impl Into<String>) -> Self {
        Self { jsonrpc: JsonRpcVersion, id, method: method.into(), params: None }
    }
}

/// The parameters of a method or a notification.
pub type McpParams = JsonObject;

/// A request that asks whether the server is there.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct McpPingRequest {
    /// The version of JSON-RPC.
    pub jsonrpc: JsonRpcVersion,
    /// The request's id.
    pub id: JsonRpcId,
    /// The method.
    pub method: PingLiteral,
    /// Nothing but remarks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<McpMetaParams>,
}

impl McpPingRequest {
    /// Made of what must be given; the rest is unset.
    #[must_use]
    pub fn new(id: JsonRpcId) -> Self {
        Self { jsonrpc: JsonRpcVersion, id, method: PingLiteral, params: None }
    }
}

one_of! {
    /// The server's response to a request of the model context protocol.
    McpResponse {
        McpSuccess(McpSuccess),
        JsonRpcFailure(JsonRpcFailure),
    }
}

one_of! {
    /// What a method of the model context protocol returns.
    McpResult {
        InitializeResult(McpInitializeResult),
        ToolList(McpToolList),
        ToolResult(McpToolResult),
        EmptyResult(McpEmptyResult),
    }
}

/// What the server can do; it has tools and nothing else.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct McpServerCapabilities {
    /// It has tools.
    pub tools: McpToolsCapability,
}

/// The response to a request that went well.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct McpSuccess {
    /// The version of JSON-RPC.
    pub jsonrpc: JsonRpcVersion,
    /// The request's id.
    pub id: JsonRpcId,
    /// What the method returns.
    pub result: McpResult,
}

/// A text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct McpTextContent {
    /// The kind of content.
    pub r#type: TextLiteral,
    /// The text.
    pub text: String,
}

/// An assistant as a tool.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct McpTool {
    /// The assistant's name with the characters that a tool may have.
    pub name: String,
    /// The assistant's name.
    pub title: String,
    /// What the assistant is for.
    pub description: String,
    /// What the graph takes as input.
    #[serde(rename = "inputSchema")]
    pub input_schema: JsonSchema,
    /// What a client may expect of it.
    pub annotations: McpToolAnnotations,
}

/// What a client may expect of a tool.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct McpToolAnnotations {
    /// Whether it changes nothing.
    #[serde(rename = "readOnlyHint")]
    pub read_only_hint: bool,
    /// Whether it may destroy something.
    #[serde(rename = "destructiveHint")]
    pub destructive_hint: bool,
    /// Whether calling it twice does no more than calling it once.
    #[serde(rename = "idempotentHint")]
    pub idempotent_hint: bool,
    /// Whether it meets the world outside.
    #[serde(rename = "openWorldHint")]
    pub open_world_hint: bool,
}

/// A page of tools.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct McpToolList {
    /// The tools, at most 100.
    pub tools: Vec<McpTool>,
    /// Where the next page starts, absent on the last page.
    #[serde(rename = "nextCursor", skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<McpCursor>,
}

/// What a tool returned.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct McpToolResult {
    /// One text, the final state as Python prints it or the name of an error.
    pub content: Vec<McpTextContent>,
    /// Whether the run failed, absent if not.
    #[serde(rename = "isError", skip_serializing_if = "Option::is_none")]
    pub is_error: Option<bool>,
}

/// What the server can do with tools.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct McpToolsCapability {
    /// Whether it tells when the list changes, which it does not.
    #[serde(rename = "listChanged")]
    pub list_changed: bool,
}

// Generated from spec/ by `npm run generate`; do not edit.
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::*;

literal! {
    /// Every node of the graph.
    AllNodes = "*", serialize_str
}

/// The caller as an authentication handler described them.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AuthUser {
    /// Who the caller is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identity: Option<String>,
    /// How to call them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Whether they proved it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_authenticated: Option<bool>,
    /// What they may do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permissions: Option<Vec<String>>,
    /// Whatever else there is.
    #[serde(flatten)]
    pub additional: JsonObject,
}

/// How many objects fit the request.
pub type Count = i64;

one_of! {
    /// What an operation says of a request that it refused, as `detail` or as `error`.
    EitherErrorResponse {
        SimpleError(SimpleErrorResponse),
        Error(ErrorResponse),
    }
}

/// What the server says of a request that it refused.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ErrorResponse {
    /// The server's own words, one or several lines.
    pub detail: String,
}

/// The server's own words as plain text.
pub type ErrorText = String;

/// True or false.
pub type Flag = bool;

text_enum! {
    /// The other ways to write true and false.
    FlagText {
        Number1 = "1",
        Number0 = "0",
        Yes = "yes",
        No = "no",
    }
}

/// What a graph takes as static context; its shape is the graph's own.
pub type GraphContext = JsonObject;

/// What a graph takes as input; its shape is the graph's own.
pub type GraphInput = Value;

/// The state of a graph; its shape is the graph's own.
pub type GraphState = Value;

/// What a node of a graph returns, an update to a part of the state; its shape is the graph's own.
pub type GraphUpdate = Value;

text_enum! {
    /// Whether creating what exists already is refused with 409 or returns what is there, unchanged.
    IfExists {
        Raise = "raise",
        DoNothing = "do_nothing",
    }
}

/// A body that the server does not read; some clients send an empty object.
pub type IgnoredBody = JsonObject;

/// Why a JSON-RPC request failed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct JsonRpcError {
    /// The error's code, such as -32601 for an unknown method.
    pub code: i64,
    /// The server's own words.
    pub message: String,
}

impl JsonRpcError {
    /// Made of what must be given; the rest is unset.
    #[must_use]
    pub fn new(code: i64, message: impl Into<String>) -> Self {
        Self { code, message: message.into() }
    }
}

/// The response to a JSON-RPC request that failed; the HTTP status is 200 all the same.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct JsonRpcFailure {
    /// The version of JSON-RPC.
    pub jsonrpc: JsonRpcVersion,
    /// The request's id, null where the server could not read it.
    pub id: Option<JsonRpcId>,
    /// Why the request failed.
    pub error: JsonRpcError,
}

one_of! {
    /// The id that ties a JSON-RPC response to its request.
    JsonRpcId {
        Text(Text),
        JsonRpcNumberId(JsonRpcNumberId),
    }
}

one_of_from! {
    JsonRpcId {
        Text: text String,
        JsonRpcNumberId: value JsonRpcNumberId,
    }
}

/// The id of a JSON-RPC request as a number.
pub type JsonRpcNumberId = serde_json::Number;

literal! {
    /// The version of JSON-RPC.
    JsonRpcVersion = "2.0", serialize_str
}

/// A JSON Schema, passed on as it is; keywords that are not named here are free.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct JsonSchema {
    /// The dialect.
    #[serde(rename = "$schema", skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// Where the schema is, such as `#/$defs/AIMessage`.
    #[serde(rename = "$ref", skip_serializing_if = "Option::is_none")]
    pub r#ref: Option<String>,
    /// Schemas to refer to, by name.
    #[serde(rename = "$defs", skip_serializing_if = "Option::is_none")]
    pub defs: Option<JsonSchemas>,
    /// Schemas to refer to, by name, in older dialects.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub definitions: Option<JsonSchemas>,
    /// A title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// What it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The type or types that fit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<JsonSchemaTypeChoice>,
    /// The format of a text, such as `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub format: Option<String>,
    /// The properties of an object, by name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub properties: Option<JsonSchemas>,
    /// The properties that an object has to have.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required: Option<Vec<String>>,
    /// What fits any other property.
    #[serde(rename = "additionalProperties", skip_serializing_if = "Option::is_none")]
    pub additional_properties: Option<Box<JsonSchemaOrFlag>>,
    /// What fits the items of a list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Box<JsonSchemaOrFlag>>,
    /// Schemas of which one has to fit.
    #[serde(rename = "anyOf", skip_serializing_if = "Option::is_none")]
    pub any_of: Option<Vec<JsonSchemaOrFlag>>,
    /// Schemas of which exactly one has to fit.
    #[serde(rename = "oneOf", skip_serializing_if = "Option::is_none")]
    pub one_of: Option<Vec<JsonSchemaOrFlag>>,
    /// Schemas that all have to fit.
    #[serde(rename = "allOf", skip_serializing_if = "Option::is_none")]
    pub all_of: Option<Vec<JsonSchemaOrFlag>>,
    /// Whatever else there is.
    #[serde(flatten)]
    pub additional: JsonObject,
}

one_of! {
    /// A JSON Schema, or whether anything fits.
    JsonSchemaOrFlag {
        Flag(Flag),
        JsonSchema(JsonSchema),
    }
}

text_enum! {
    /// A type of JSON values.
    JsonSchemaType {
        String = "string",
        Number = "number",
        Integer = "integer",
        Boolean = "boolean",
        Object = "object",
        Array = "array",
        Null = "null",
    }
}

one_of! {
    /// A type of JSON values, or several.
    JsonSchemaTypeChoice {
        Type(JsonSchemaType),
        Types(JsonSchemaTypes),
    }
}

/// Several types of JSON values.
pub type JsonSchemaTypes = Vec<JsonSchemaType>;

/// JSON Schemas by name.
pub type JsonSchemas = BTreeMap<String, JsonSchemaOrFlag>;

/// The state of a graph that holds a conversation, the most common shape of a graph's state.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MessagesState {
    /// The conversation so far.
    pub messages: Vec<Message>,
}

/// Keys and values that you choose; the server keeps them and searches by them.
pub type Metadata = JsonObject;

/// The way from the graph to a subgraph, empty for the graph itself.
pub type Namespace = Vec<String>;

/// The name of a node of a graph.
pub type NodeName = String;

/// Names of nodes of a graph.
pub type NodeNames = Vec<NodeName>;

one_of! {
    /// A yes or no; `1` and `yes` mean true, `0` and `no` mean false.
    QueryFlag {
        Flag(Flag),
        FlagText(FlagText),
    }
}

one_of_from! {
    QueryFlag {
        Flag: value Flag,
        FlagText: value FlagText,
    }
}

/// What some operations say of a request that they refused, in place of `detail`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SimpleErrorResponse {
    /// The server's own words.
    pub error: String,
}

text_enum! {
    /// The direction of sorting.
    SortOrder {
        Asc = "asc",
        Desc = "desc",
    }
}

/// A text.
pub type Text = String;

/// A URL that the server calls; it has to be allowed by the server's webhook policy, else the answer is 422.
pub type WebhookUrl = String;

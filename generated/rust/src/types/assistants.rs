// Generated from spec/ by `npm run generate`; do not edit.
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::*;
use crate::Maybe;

/// A graph with a configuration of its own.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Assistant {
    /// The assistant's id.
    pub assistant_id: String,
    /// The name of the graph that it runs.
    pub graph_id: String,
    /// The configuration that its runs start from.
    pub config: Config,
    /// The static context that its runs start from; the server keeps it equal to `config.configurable`.
    pub context: GraphContext,
    /// When the assistant was created.
    pub created_at: String,
    /// When the assistant last changed.
    pub updated_at: String,
    /// Metadata of the assistant; `created_by` is `system` for those that the server made for its graphs.
    pub metadata: Metadata,
    /// The version that is in use, counted from 1.
    pub version: i64,
    /// The assistant's name, `Untitled` by default.
    pub name: String,
    /// What the assistant is for.
    pub description: Option<String>,
}

/// Which assistants to count.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct AssistantCountQuery {
    /// Metadata that an assistant has to contain.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Metadata>,
    /// The graph that an assistant has to run; an unknown one is refused with 404.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub graph_id: Option<String>,
    /// A part of the name, in upper or lower case.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// What an assistant is created with.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AssistantCreate {
    /// The id to give it, a random one by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assistant_id: Option<String>,
    /// The name of the graph that it runs; an unknown one is refused with 404.
    pub graph_id: String,
    /// The configuration that its runs start from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<Config>,
    /// The static context that its runs start from; with a non-empty `config.configurable` the answer is 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub context: Option<GraphContext>,
    /// Metadata to keep with the assistant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Metadata>,
    /// What happens when the id is taken, `raise` (409) by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub if_exists: Option<IfExists>,
    /// The assistant's name, `Untitled` by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What the assistant is for.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub description: Maybe<String>,
}

impl AssistantCreate {
    /// Made of what must be given; the rest is unset.
    #[must_use]
    pub fn new(graph_id: impl Into<String>) -> Self {
        Self {
            assistant_id: None,
            graph_id: graph_id.into(),
            config: None,
            context: None,
            metadata: None,
            if_exists: None,
            name: None,
            description: Maybe::Unset,
        }
    }
}

/// Assistants, newest first unless the request sorts them.
pub type AssistantList = Vec<AssistantPartial>;

/// An assistant of a search, with the selected fields only.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AssistantPartial {
    /// The assistant's id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assistant_id: Option<String>,
    /// The name of the graph that it runs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub graph_id: Option<String>,
    /// The configuration that its runs start from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<Config>,
    /// The static context that its runs start from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub context: Option<GraphContext>,
    /// When the assistant was created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<String>,
    /// When the assistant last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<String>,
    /// Metadata of the assistant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Metadata>,
    /// The version that is in use, counted from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<i64>,
    /// The assistant's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What the assistant is for.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub description: Maybe<String>,
}

/// An assistant's id or a graph's name; a name stands for the assistant that the server made for that graph.
pub type AssistantReference = String;

/// Which assistants to list, and which page of them.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct AssistantSearch {
    /// Metadata that an assistant has to contain.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Metadata>,
    /// The graph that an assistant has to run; an unknown one is refused with 404.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub graph_id: Option<String>,
    /// A part of the name, in upper or lower case.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The largest number of assistants. The server's default is `10`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// How many assistants to skip. The server's default is `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// The field to sort by, `created_at` by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_by: Option<AssistantSortBy>,
    /// The direction of sorting, `desc` by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_order: Option<SortOrder>,
    /// The fields to return; all of them when it is absent or empty.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub select: Option<Vec<AssistantSelectField>>,
}

text_enum! {
    /// A field of an assistant that `select` can name.
    AssistantSelectField {
        AssistantId = "assistant_id",
        GraphId = "graph_id",
        Name = "name",
        Description = "description",
        Config = "config",
        Context = "context",
        CreatedAt = "created_at",
        UpdatedAt = "updated_at",
        Metadata = "metadata",
        Version = "version",
    }
}

text_enum! {
    /// A field to sort assistants by.
    AssistantSortBy {
        AssistantId = "assistant_id",
        CreatedAt = "created_at",
        UpdatedAt = "updated_at",
        Name = "name",
        GraphId = "graph_id",
    }
}

/// What changes in an assistant; each change makes a new version, and what is left out stays.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct AssistantUpdate {
    /// The name of the graph to run; an unknown one is refused with 404.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub graph_id: Option<String>,
    /// The configuration that takes the old one's place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<Config>,
    /// The static context that takes the old one's place; with a non-empty `config.configurable` it is 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub context: Option<GraphContext>,
    /// Metadata that is merged into the assistant's, key by key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Metadata>,
    /// The new name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The new description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

/// A version of an assistant; it never changes, so it has no `updated_at`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AssistantVersion {
    /// The assistant's id.
    pub assistant_id: String,
    /// The version, counted from 1.
    pub version: i64,
    /// The name of the graph that it runs.
    pub graph_id: String,
    /// The configuration of this version.
    pub config: Config,
    /// The static context of this version.
    pub context: GraphContext,
    /// The metadata of this version.
    pub metadata: Metadata,
    /// When this version was created.
    pub created_at: String,
    /// The assistant's name in this version.
    pub name: String,
    /// What the assistant is for in this version.
    pub description: Option<String>,
}

/// Which version of an assistant to use.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AssistantVersionChange {
    /// The version to use; an unknown one is refused with 404.
    pub version: i64,
}

impl AssistantVersionChange {
    /// Made of what must be given; the rest is unset.
    #[must_use]
    pub fn new(version: i64) -> Self {
        Self { version }
    }
}

/// Versions of an assistant, newest first.
pub type AssistantVersionList = Vec<AssistantVersion>;

/// Which versions of an assistant to list; the server wants a body, at least `{}`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct AssistantVersionSearch {
    /// Metadata that a version has to contain.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Metadata>,
    /// The largest number of versions. The server's default is `10`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// How many versions to skip. The server's default is `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
}

/// A graph as something to draw.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Graph {
    /// The nodes, `__start__` and `__end__` among them.
    pub nodes: Vec<GraphNode>,
    /// The edges between the nodes.
    pub edges: Vec<GraphEdge>,
}

/// An edge of a graph.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GraphEdge {
    /// The node that it leaves.
    pub source: GraphNodeId,
    /// The node that it reaches.
    pub target: GraphNodeId,
    /// The label of a conditional edge, absent where it is the target's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<String>,
    /// Whether the graph decides about it at run time, absent if not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conditional: Option<bool>,
}

/// A node of a graph; with `xray` a node of a subgraph is named after both, as in `child:step`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GraphNode {
    /// The node's id in this drawing.
    pub id: GraphNodeId,
    /// What the node holds, absent on `__end__`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<GraphNodeType>,
    /// What is known of what it holds, absent on `__end__`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<GraphNodeData>,
    /// Metadata that the graph gives the node, absent without.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Metadata>,
}

one_of! {
    /// What is known of what a node holds; a plain name for a schema.
    GraphNodeData {
        NodeName(NodeName),
        GraphNodeRunnable(GraphNodeRunnable),
    }
}

one_of! {
    /// The id of a node in a drawing, its name or, where its name is a uuid, its place in the list.
    GraphNodeId {
        NodeName(NodeName),
        GraphNodeIndex(GraphNodeIndex),
    }
}

/// The place of a node in the list of nodes, counted from 0.
pub type GraphNodeIndex = i64;

/// Something that runs in a node.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GraphNodeRunnable {
    /// Its name.
    pub name: String,
    /// The path of its class, sent by some servers only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<Vec<String>>,
}

text_enum! {
    /// What a node holds, something that runs, a schema or something else.
    GraphNodeType {
        Runnable = "runnable",
        Schema = "schema",
        IsUnknown = "unknown",
    }
}

/// The JSON Schemas of a graph, each null where the graph's types allow none.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GraphSchema {
    /// The name of the graph.
    pub graph_id: String,
    /// What the graph takes as input.
    pub input_schema: Option<JsonSchema>,
    /// What the graph returns.
    pub output_schema: Option<JsonSchema>,
    /// The state that the graph keeps.
    pub state_schema: Option<JsonSchema>,
    /// What the graph takes as `config.configurable`.
    pub config_schema: Option<JsonSchema>,
    /// What the graph takes as `context`, null for a graph that declares none.
    pub context_schema: Option<JsonSchema>,
}

/// The JSON Schemas of a subgraph, each null where its types allow none.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SubgraphSchema {
    /// What the subgraph takes as input.
    pub input_schema: Option<JsonSchema>,
    /// What the subgraph returns.
    pub output_schema: Option<JsonSchema>,
    /// The state that the subgraph keeps.
    pub state_schema: Option<JsonSchema>,
    /// What the subgraph takes as `config.configurable`.
    pub config_schema: Option<JsonSchema>,
    /// What the subgraph takes as `context`, null for one that declares none.
    pub context_schema: Option<JsonSchema>,
}

/// The subgraphs of a graph by namespace; the names of nested subgraphs are joined by `|`.
pub type Subgraphs = BTreeMap<String, SubgraphSchema>;

one_of! {
    /// Whether, or to what depth, subgraphs are drawn.
    Xray {
        Flag(Flag),
        Depth(XrayDepth),
    }
}

one_of_from! {
    Xray {
        Flag: value Flag,
        Depth: value XrayDepth,
    }
}

/// The depth to which subgraphs are drawn.
pub type XrayDepth = i64;

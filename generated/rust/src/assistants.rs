// Generated from spec/ by `npm run generate`; do not edit.
//! `client.assistants()`: its methods and a builder for each. Awaiting a builder sends the request.

use std::sync::Arc;

use serde::Serialize;

use crate::operations as ops;
use crate::runtime::client::Core;
use crate::runtime::maybe::Maybe;
use crate::runtime::pending::Pending;
use crate::types::{
    Assistant, AssistantList, AssistantSelectField, AssistantSortBy, AssistantVersionList, Config, Count, Graph,
    GraphSchema, IfExists, SortOrder, Subgraphs, Xray,
};

/// `client.assistants()`.
#[derive(Debug, Clone, Copy)]
pub struct Assistants<'a>(pub(crate) &'a Arc<Core>);

impl Assistants<'_> {
    /// Create an assistant.
    ///
    /// Creates an assistant in its first version.
    ///
    /// On the wire: `POST /assistants`.
    pub fn create(&self, graph_id: impl Into<String>) -> CreateCall {
        let mut call = Pending::new(self.0, ops::ASSISTANTS_CREATE);
        call.set("graph_id", graph_id.into());
        CreateCall(call)
    }

    /// Search assistants.
    ///
    /// Finds assistants by graph, name and metadata; `{}` lists them all, page by page.
    ///
    /// On the wire: `POST /assistants/search`.
    pub fn search(&self) -> SearchCall {
        SearchCall(Pending::new(self.0, ops::ASSISTANTS_SEARCH))
    }

    /// Count assistants.
    ///
    /// Counts assistants by graph, name and metadata.
    ///
    /// On the wire: `POST /assistants/count`.
    pub fn count(&self) -> CountCall {
        CountCall(Pending::new(self.0, ops::ASSISTANTS_COUNT))
    }

    /// Read an assistant.
    ///
    /// Reads an assistant in the version that is in use.
    ///
    /// On the wire: `GET /assistants/{assistant_id}`.
    pub fn get(&self, assistant_id: impl Into<String>) -> GetCall {
        let mut call = Pending::new(self.0, ops::ASSISTANTS_GET);
        call.set("assistant_id", assistant_id.into());
        GetCall(call)
    }

    /// Change an assistant.
    ///
    /// Makes a new version of an assistant and puts it to use.
    ///
    /// On the wire: `PATCH /assistants/{assistant_id}`.
    pub fn update(&self, assistant_id: impl Into<String>) -> UpdateCall {
        let mut call = Pending::new(self.0, ops::ASSISTANTS_UPDATE);
        call.set("assistant_id", assistant_id.into());
        UpdateCall(call)
    }

    /// Delete an assistant.
    ///
    /// Deletes an assistant with its versions and crons and interrupts its runs.
    ///
    /// On the wire: `DELETE /assistants/{assistant_id}`.
    pub fn delete(&self, assistant_id: impl Into<String>) -> DeleteCall {
        let mut call = Pending::new(self.0, ops::ASSISTANTS_DELETE);
        call.set("assistant_id", assistant_id.into());
        DeleteCall(call)
    }

    /// Read an assistant's graph.
    ///
    /// Reads the nodes and edges of an assistant's graph, to draw it.
    ///
    /// On the wire: `GET /assistants/{assistant_id}/graph`.
    pub fn get_graph(&self, assistant_id: impl Into<String>) -> GetGraphCall {
        let mut call = Pending::new(self.0, ops::ASSISTANTS_GET_GRAPH);
        call.set("assistant_id", assistant_id.into());
        GetGraphCall(call)
    }

    /// Read the schemas of one subgraph.
    ///
    /// Reads the JSON Schemas of the subgraph in a namespace.
    ///
    /// On the wire: `GET /assistants/{assistant_id}/subgraphs/{namespace}`, `GET
    /// /assistants/{assistant_id}/subgraphs`.
    pub fn get_subgraphs(&self, assistant_id: impl Into<String>) -> GetSubgraphsCall {
        let mut call = Pending::new(self.0, ops::ASSISTANTS_GET_SUBGRAPHS);
        call.set("assistant_id", assistant_id.into());
        GetSubgraphsCall(call)
    }

    /// Read the schemas of an assistant's graph.
    ///
    /// Reads the JSON Schemas of what the graph takes, keeps and returns.
    ///
    /// On the wire: `GET /assistants/{assistant_id}/schemas`.
    pub fn get_schemas(&self, assistant_id: impl Into<String>) -> GetSchemasCall {
        let mut call = Pending::new(self.0, ops::ASSISTANTS_GET_SCHEMAS);
        call.set("assistant_id", assistant_id.into());
        GetSchemasCall(call)
    }

    /// List the versions of an assistant.
    ///
    /// Lists the versions of an assistant; a page behind the last one is answered with 404.
    ///
    /// On the wire: `POST /assistants/{assistant_id}/versions`.
    pub fn get_versions(&self, assistant_id: impl Into<String>) -> GetVersionsCall {
        let mut call = Pending::new(self.0, ops::ASSISTANTS_GET_VERSIONS);
        call.set("assistant_id", assistant_id.into());
        GetVersionsCall(call)
    }

    /// Choose the version of an assistant.
    ///
    /// Puts a version to use, with its name, description, configuration and metadata.
    ///
    /// On the wire: `POST /assistants/{assistant_id}/latest`.
    pub fn set_latest(&self, assistant_id: impl Into<String>, version: u64) -> SetLatestCall {
        let mut call = Pending::new(self.0, ops::ASSISTANTS_SET_LATEST);
        call.set("assistant_id", assistant_id.into());
        call.set("version", version);
        SetLatestCall(call)
    }
}

request! {
    /// A call of `assistants().create()`.
    CreateCall => value Assistant; call_options
}

impl CreateCall {
    /// The id to give it, a random one by default.
    pub fn assistant_id(mut self, assistant_id: impl Into<String>) -> Self {
        self.0.set("assistant_id", assistant_id.into());
        self
    }

    /// The configuration that its runs start from.
    pub fn config(mut self, config: Config) -> Self {
        self.0.set("config", config);
        self
    }

    /// The static context that its runs start from; with a non-empty `config.configurable` the answer is 400.
    pub fn context(mut self, context: impl Serialize) -> Self {
        self.0.set("context", context);
        self
    }

    /// Metadata to keep with the assistant.
    pub fn metadata(mut self, metadata: impl Serialize) -> Self {
        self.0.set("metadata", metadata);
        self
    }

    /// What happens when the id is taken, `raise` (409) by default.
    pub fn if_exists(mut self, if_exists: impl Into<IfExists>) -> Self {
        self.0.set("if_exists", if_exists.into());
        self
    }

    /// The assistant's name, `Untitled` by default.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.set("name", name.into());
        self
    }

    /// What the assistant is for.
    ///
    /// `Maybe::Null` is sent as null.
    pub fn description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.0.set_maybe("description", description.into());
        self
    }
}

request! {
    /// A call of `assistants().search()`.
    SearchCall => value AssistantList; call_options
}

impl SearchCall {
    /// Metadata that an assistant has to contain.
    pub fn metadata(mut self, metadata: impl Serialize) -> Self {
        self.0.set("metadata", metadata);
        self
    }

    /// The graph that an assistant has to run; an unknown one is refused with 404.
    pub fn graph_id(mut self, graph_id: impl Into<String>) -> Self {
        self.0.set("graph_id", graph_id.into());
        self
    }

    /// A part of the name, in upper or lower case.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.set("name", name.into());
        self
    }

    /// The largest number of assistants. The server's default is `10`.
    pub fn limit(mut self, limit: u64) -> Self {
        self.0.set("limit", limit);
        self
    }

    /// How many assistants to skip. The server's default is `0`.
    pub fn offset(mut self, offset: u64) -> Self {
        self.0.set("offset", offset);
        self
    }

    /// The field to sort by, `created_at` by default.
    pub fn sort_by(mut self, sort_by: impl Into<AssistantSortBy>) -> Self {
        self.0.set("sort_by", sort_by.into());
        self
    }

    /// The direction of sorting, `desc` by default.
    pub fn sort_order(mut self, sort_order: impl Into<SortOrder>) -> Self {
        self.0.set("sort_order", sort_order.into());
        self
    }

    /// The fields to return; all of them when it is absent or empty.
    pub fn select(mut self, select: impl IntoIterator<Item = impl Into<AssistantSelectField>>) -> Self {
        self.0.set("select", select.into_iter().map(Into::into).collect::<Vec<_>>());
        self
    }
}

request! {
    /// A call of `assistants().count()`.
    CountCall => value Count; call_options
}

impl CountCall {
    /// Metadata that an assistant has to contain.
    pub fn metadata(mut self, metadata: impl Serialize) -> Self {
        self.0.set("metadata", metadata);
        self
    }

    /// The graph that an assistant has to run; an unknown one is refused with 404.
    pub fn graph_id(mut self, graph_id: impl Into<String>) -> Self {
        self.0.set("graph_id", graph_id.into());
        self
    }

    /// A part of the name, in upper or lower case.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.set("name", name.into());
        self
    }
}

request! {
    /// A call of `assistants().get()`.
    GetCall => value Assistant; call_options
}

request! {
    /// A call of `assistants().update()`.
    UpdateCall => value Assistant; call_options
}

impl UpdateCall {
    /// The name of the graph to run; an unknown one is refused with 404.
    pub fn graph_id(mut self, graph_id: impl Into<String>) -> Self {
        self.0.set("graph_id", graph_id.into());
        self
    }

    /// The configuration that takes the old one's place.
    pub fn config(mut self, config: Config) -> Self {
        self.0.set("config", config);
        self
    }

    /// The static context that takes the old one's place; with a non-empty `config.configurable` it is 400.
    pub fn context(mut self, context: impl Serialize) -> Self {
        self.0.set("context", context);
        self
    }

    /// Metadata that is merged into the assistant's, key by key.
    pub fn metadata(mut self, metadata: impl Serialize) -> Self {
        self.0.set("metadata", metadata);
        self
    }

    /// The new name.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.set("name", name.into());
        self
    }

    /// The new description.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.set("description", description.into());
        self
    }
}

request! {
    /// A call of `assistants().delete()`.
    DeleteCall => nothing (); call_options
}

impl DeleteCall {
    /// Whether to delete the threads whose metadata names the assistant as well, false by default.
    pub fn delete_threads(mut self, delete_threads: bool) -> Self {
        self.0.set("delete_threads", delete_threads);
        self
    }
}

request! {
    /// A call of `assistants().get_graph()`.
    GetGraphCall => value Graph; call_options
}

impl GetGraphCall {
    /// Whether, or to what depth, subgraphs are drawn in place of their nodes, false by default.
    pub fn xray(mut self, xray: impl Into<Xray>) -> Self {
        self.0.set("xray", xray.into());
        self
    }
}

request! {
    /// A call of `assistants().get_subgraphs()`.
    GetSubgraphsCall => value Subgraphs; call_options
}

impl GetSubgraphsCall {
    /// The namespace of the subgraph; an unknown one is answered with an empty object.
    ///
    /// Null says that there is none.
    pub fn namespace(mut self, namespace: impl Into<Maybe<String>>) -> Self {
        self.0.set_maybe("namespace", namespace.into());
        self
    }

    /// Whether subgraphs of subgraphs are returned too, false by default.
    pub fn recurse(mut self, recurse: bool) -> Self {
        self.0.set("recurse", recurse);
        self
    }
}

request! {
    /// A call of `assistants().get_schemas()`.
    GetSchemasCall => value GraphSchema; call_options
}

request! {
    /// A call of `assistants().get_versions()`.
    GetVersionsCall => value AssistantVersionList; call_options
}

impl GetVersionsCall {
    /// Metadata that a version has to contain.
    pub fn metadata(mut self, metadata: impl Serialize) -> Self {
        self.0.set("metadata", metadata);
        self
    }

    /// The largest number of versions. The server's default is `10`.
    pub fn limit(mut self, limit: u64) -> Self {
        self.0.set("limit", limit);
        self
    }

    /// How many versions to skip. The server's default is `0`.
    pub fn offset(mut self, offset: u64) -> Self {
        self.0.set("offset", offset);
        self
    }
}

request! {
    /// A call of `assistants().set_latest()`.
    SetLatestCall => value Assistant; call_options
}

// Generated from spec/ by `npm run generate`; do not edit.
//! `client.assistants()`: its methods and a builder for each. Awaiting a builder sends the request.

use serde::Serialize;

use crate::operations as ops;
use crate::runtime::mode::{Asynchronous, Resource};
use crate::types::{
    Assistant, AssistantList, AssistantSelectField, AssistantSortBy, AssistantVersionList, Config, Count, Graph,
    GraphSchema, IfExists, SortOrder, Subgraphs, Xray,
};
use crate::Maybe;

/// Methods of `assistants`, those of `client.assistants()`.
#[derive(Debug, Clone, Copy)]
pub struct Assistants<'a, Mode = Asynchronous>(pub(crate) Resource<'a, Mode>);

impl<Mode: Clone> Assistants<'_, Mode> {
    /// Create an assistant.
    ///
    /// Creates an assistant in its first version.
    ///
    /// Gives a [`CreateCall`], which awaiting sends. The other parameters are set on it:
    /// [`assistant_id`](CreateCall::assistant_id), [`config`](CreateCall::config), [`context`](CreateCall::context),
    /// [`metadata`](CreateCall::metadata), [`if_exists`](CreateCall::if_exists), [`name`](CreateCall::name),
    /// [`description`](CreateCall::description).
    ///
    /// On the wire: `POST /assistants`.
    pub fn create(&self, graph_id: impl Into<String>) -> CreateCall<Mode> {
        let mut call = self.0.call(ops::ASSISTANTS_CREATE);
        call.set("graph_id", graph_id.into());
        CreateCall::new(call)
    }

    /// Search assistants.
    ///
    /// Finds assistants by graph, name and metadata; `{}` lists them all, page by page.
    ///
    /// Gives a [`SearchCall`], which awaiting sends. Its parameters are set on it:
    /// [`metadata`](SearchCall::metadata), [`graph_id`](SearchCall::graph_id), [`name`](SearchCall::name),
    /// [`limit`](SearchCall::limit), [`offset`](SearchCall::offset), [`sort_by`](SearchCall::sort_by),
    /// [`sort_order`](SearchCall::sort_order), [`select`](SearchCall::select).
    ///
    /// On the wire: `POST /assistants/search`.
    pub fn search(&self) -> SearchCall<Mode> {
        SearchCall::new(self.0.call(ops::ASSISTANTS_SEARCH))
    }

    /// Count assistants.
    ///
    /// Counts assistants by graph, name and metadata.
    ///
    /// Gives a [`CountCall`], which awaiting sends. Its parameters are set on it: [`metadata`](CountCall::metadata),
    /// [`graph_id`](CountCall::graph_id), [`name`](CountCall::name).
    ///
    /// On the wire: `POST /assistants/count`.
    pub fn count(&self) -> CountCall<Mode> {
        CountCall::new(self.0.call(ops::ASSISTANTS_COUNT))
    }

    /// Read an assistant.
    ///
    /// Reads an assistant in the version that is in use.
    ///
    /// Gives a [`GetCall`], which awaiting sends. It has no other parameter.
    ///
    /// On the wire: `GET /assistants/{assistant_id}`.
    pub fn get(&self, assistant_id: impl Into<String>) -> GetCall<Mode> {
        let mut call = self.0.call(ops::ASSISTANTS_GET);
        call.set("assistant_id", assistant_id.into());
        GetCall::new(call)
    }

    /// Change an assistant.
    ///
    /// Makes a new version of an assistant and puts it to use.
    ///
    /// Gives a [`UpdateCall`], which awaiting sends. The other parameters are set on it:
    /// [`graph_id`](UpdateCall::graph_id), [`config`](UpdateCall::config), [`context`](UpdateCall::context),
    /// [`metadata`](UpdateCall::metadata), [`name`](UpdateCall::name), [`description`](UpdateCall::description).
    ///
    /// On the wire: `PATCH /assistants/{assistant_id}`.
    pub fn update(&self, assistant_id: impl Into<String>) -> UpdateCall<Mode> {
        let mut call = self.0.call(ops::ASSISTANTS_UPDATE);
        call.set("assistant_id", assistant_id.into());
        UpdateCall::new(call)
    }

    /// Delete an assistant.
    ///
    /// Deletes an assistant with its versions and crons and interrupts its runs.
    ///
    /// Gives a [`DeleteCall`], which awaiting sends. The other parameters are set on it:
    /// [`delete_threads`](DeleteCall::delete_threads).
    ///
    /// On the wire: `DELETE /assistants/{assistant_id}`.
    pub fn delete(&self, assistant_id: impl Into<String>) -> DeleteCall<Mode> {
        let mut call = self.0.call(ops::ASSISTANTS_DELETE);
        call.set("assistant_id", assistant_id.into());
        DeleteCall::new(call)
    }

    /// Read an assistant's graph.
    ///
    /// Reads the nodes and edges of an assistant's graph, to draw it.
    ///
    /// Gives a [`GetGraphCall`], which awaiting sends. The other parameters are set on it:
    /// [`xray`](GetGraphCall::xray).
    ///
    /// On the wire: `GET /assistants/{assistant_id}/graph`.
    pub fn get_graph(&self, assistant_id: impl Into<String>) -> GetGraphCall<Mode> {
        let mut call = self.0.call(ops::ASSISTANTS_GET_GRAPH);
        call.set("assistant_id", assistant_id.into());
        GetGraphCall::new(call)
    }

    /// Read the schemas of one subgraph.
    ///
    /// Reads the JSON Schemas of the subgraph in a namespace.
    ///
    /// Gives a [`GetSubgraphsCall`], which awaiting sends. The other parameters are set on it:
    /// [`namespace`](GetSubgraphsCall::namespace), [`recurse`](GetSubgraphsCall::recurse).
    ///
    /// On the wire: `GET /assistants/{assistant_id}/subgraphs/{namespace}`, `GET
    /// /assistants/{assistant_id}/subgraphs`.
    pub fn get_subgraphs(&self, assistant_id: impl Into<String>) -> GetSubgraphsCall<Mode> {
        let mut call = self.0.call(ops::ASSISTANTS_GET_SUBGRAPHS);
        call.set("assistant_id", assistant_id.into());
        GetSubgraphsCall::new(call)
    }

    /// Read the schemas of an assistant's graph.
    ///
    /// Reads the JSON Schemas of what the graph takes, keeps and returns.
    ///
    /// Gives a [`GetSchemasCall`], which awaiting sends. It has no other parameter.
    ///
    /// On the wire: `GET /assistants/{assistant_id}/schemas`.
    pub fn get_schemas(&self, assistant_id: impl Into<String>) -> GetSchemasCall<Mode> {
        let mut call = self.0.call(ops::ASSISTANTS_GET_SCHEMAS);
        call.set("assistant_id", assistant_id.into());
        GetSchemasCall::new(call)
    }

    /// List the versions of an assistant.
    ///
    /// Lists the versions of an assistant; a page behind the last one is answered with 404.
    ///
    /// Gives a [`GetVersionsCall`], which awaiting sends. The other parameters are set on it:
    /// [`metadata`](GetVersionsCall::metadata), [`limit`](GetVersionsCall::limit),
    /// [`offset`](GetVersionsCall::offset).
    ///
    /// On the wire: `POST /assistants/{assistant_id}/versions`.
    pub fn get_versions(&self, assistant_id: impl Into<String>) -> GetVersionsCall<Mode> {
        let mut call = self.0.call(ops::ASSISTANTS_GET_VERSIONS);
        call.set("assistant_id", assistant_id.into());
        GetVersionsCall::new(call)
    }

    /// Choose the version of an assistant.
    ///
    /// Puts a version to use, with its name, description, configuration and metadata.
    ///
    /// Gives a [`SetLatestCall`], which awaiting sends. It has no other parameter.
    ///
    /// On the wire: `POST /assistants/{assistant_id}/latest`.
    pub fn set_latest(&self, assistant_id: impl Into<String>, version: i64) -> SetLatestCall<Mode> {
        let mut call = self.0.call(ops::ASSISTANTS_SET_LATEST);
        call.set("assistant_id", assistant_id.into());
        call.set("version", version);
        SetLatestCall::new(call)
    }
}

request! {
    /// A call of [`assistants.create`](Assistants::create) that has not been sent. Awaiting it sends it and gives the
    /// answer.
    ///
    /// Each of its methods sets one parameter or option; what is not set is not sent.
    CreateCall = assistants.create => value Assistant; call_options
}

impl<Mode> CreateCall<Mode> {
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
    /// Null counts as not given.
    pub fn description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.0.set_maybe("description", description.into());
        self
    }
}

request! {
    /// A call of [`assistants.search`](Assistants::search) that has not been sent. Awaiting it sends it and gives the
    /// answer.
    ///
    /// Each of its methods sets one parameter or option; what is not set is not sent.
    SearchCall = assistants.search => value AssistantList; call_options
}

impl<Mode> SearchCall<Mode> {
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
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.set("limit", limit);
        self
    }

    /// How many assistants to skip. The server's default is `0`.
    pub fn offset(mut self, offset: i64) -> Self {
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
    /// A call of [`assistants.count`](Assistants::count) that has not been sent. Awaiting it sends it and gives the
    /// answer.
    ///
    /// Each of its methods sets one parameter or option; what is not set is not sent.
    CountCall = assistants.count => value Count; call_options
}

impl<Mode> CountCall<Mode> {
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
    /// A call of [`assistants.get`](Assistants::get) that has not been sent. Awaiting it sends it and gives the
    /// answer.
    ///
    /// Each of its methods sets one parameter or option; what is not set is not sent.
    GetCall = assistants.get => value Assistant; call_options
}

request! {
    /// A call of [`assistants.update`](Assistants::update) that has not been sent. Awaiting it sends it and gives the
    /// answer.
    ///
    /// Each of its methods sets one parameter or option; what is not set is not sent.
    UpdateCall = assistants.update => value Assistant; call_options
}

impl<Mode> UpdateCall<Mode> {
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
    /// A call of [`assistants.delete`](Assistants::delete) that has not been sent. Awaiting it sends it and gives
    /// nothing.
    ///
    /// Each of its methods sets one parameter or option; what is not set is not sent.
    DeleteCall = assistants.delete => nothing (); call_options
}

impl<Mode> DeleteCall<Mode> {
    /// Whether to delete the threads whose metadata names the assistant as well, false by default.
    pub fn delete_threads(mut self, delete_threads: bool) -> Self {
        self.0.set("delete_threads", delete_threads);
        self
    }
}

request! {
    /// A call of [`assistants.get_graph`](Assistants::get_graph) that has not been sent. Awaiting it sends it and
    /// gives the answer.
    ///
    /// Each of its methods sets one parameter or option; what is not set is not sent.
    GetGraphCall = assistants.get_graph => value Graph; call_options
}

impl<Mode> GetGraphCall<Mode> {
    /// Whether, or to what depth, subgraphs are drawn in place of their nodes, false by default.
    pub fn xray(mut self, xray: impl Into<Xray>) -> Self {
        self.0.set("xray", xray.into());
        self
    }
}

request! {
    /// A call of [`assistants.get_subgraphs`](Assistants::get_subgraphs) that has not been sent. Awaiting it sends it
    /// and gives the answer.
    ///
    /// Each of its methods sets one parameter or option; what is not set is not sent.
    GetSubgraphsCall = assistants.get_subgraphs => value Subgraphs; call_options
}

impl<Mode> GetSubgraphsCall<Mode> {
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
    /// A call of [`assistants.get_schemas`](Assistants::get_schemas) that has not been sent. Awaiting it sends it and
    /// gives the answer.
    ///
    /// Each of its methods sets one parameter or option; what is not set is not sent.
    GetSchemasCall = assistants.get_schemas => value GraphSchema; call_options
}

request! {
    /// A call of [`assistants.get_versions`](Assistants::get_versions) that has not been sent. Awaiting it sends it
    /// and gives the answer.
    ///
    /// Each of its methods sets one parameter or option; what is not set is not sent.
    GetVersionsCall = assistants.get_versions => value AssistantVersionList; call_options
}

impl<Mode> GetVersionsCall<Mode> {
    /// Metadata that a version has to contain.
    pub fn metadata(mut self, metadata: impl Serialize) -> Self {
        self.0.set("metadata", metadata);
        self
    }

    /// The largest number of versions. The server's default is `10`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.set("limit", limit);
        self
    }

    /// How many versions to skip. The server's default is `0`.
    pub fn offset(mut self, offset: i64) -> Self {
        self.0.set("offset", offset);
        self
    }
}

request! {
    /// A call of [`assistants.set_latest`](Assistants::set_latest) that has not been sent. Awaiting it sends it and
    /// gives the answer.
    ///
    /// Each of its methods sets one parameter or option; what is not set is not sent.
    SetLatestCall = assistants.set_latest => value Assistant; call_options
}

// Generated from spec/ by `npm run generate`; do not edit.
//! `client.threads()`: its methods and a builder for each. Awaiting a builder sends the request.

use serde::Serialize;
use serde_json::Value;

use crate::events::{ProtocolEvent, ThreadEvent};
use crate::operations as ops;
use crate::runtime::mode::{Asynchronous, Resource};
use crate::types::{
    CheckpointConfig, Count, HistoryBefore, IfExists, Namespace, ProtocolChannel, SortOrder, Thread, ThreadCommand,
    ThreadCommandResponse, ThreadExtract, ThreadHistory, ThreadList, ThreadPruneResult, ThreadPruneStrategy,
    ThreadSelectField, ThreadSortBy, ThreadState, ThreadStateUpdateResult, ThreadStatus, ThreadStorage,
    ThreadStreamMode, ThreadSuperstep, ThreadTtl,
};
use crate::Maybe;

/// Methods of `threads`, those of `client.threads()`.
#[derive(Debug, Clone, Copy)]
pub struct Threads<'a, Mode = Asynchronous>(pub(crate) Resource<'a, Mode>);

impl<Mode: Clone> Threads<'_, Mode> {
    /// Create a thread.
    ///
    /// Creates a thread, empty or filled by supersteps; nothing is undone when a superstep fails.
    ///
    /// Gives a [`CreateCall`], which awaiting sends. Its parameters are set on it:
    /// [`thread_id`](CreateCall::thread_id), [`metadata`](CreateCall::metadata),
    /// [`if_exists`](CreateCall::if_exists), [`ttl`](CreateCall::ttl), [`supersteps`](CreateCall::supersteps).
    ///
    /// On the wire: `POST /threads`.
    pub fn create(&self) -> CreateCall<Value, Mode> {
        CreateCall::new(self.0.call(ops::THREADS_CREATE))
    }

    /// Search threads.
    ///
    /// Finds threads by id, metadata, state and status.
    ///
    /// Gives a [`SearchCall`], which awaiting sends. Its parameters are set on it: [`ids`](SearchCall::ids),
    /// [`metadata`](SearchCall::metadata), [`values`](SearchCall::values), [`status`](SearchCall::status),
    /// [`limit`](SearchCall::limit), [`offset`](SearchCall::offset), [`sort_by`](SearchCall::sort_by),
    /// [`sort_order`](SearchCall::sort_order), [`select`](SearchCall::select), [`extract`](SearchCall::extract).
    ///
    /// On the wire: `POST /threads/search`.
    pub fn search(&self) -> SearchCall<Value, Mode> {
        SearchCall::new(self.0.call(ops::THREADS_SEARCH))
    }

    /// Count threads.
    ///
    /// Counts threads by metadata, state and status.
    ///
    /// Gives a [`CountCall`], which awaiting sends. Its parameters are set on it: [`metadata`](CountCall::metadata),
    /// [`values`](CountCall::values), [`status`](CountCall::status).
    ///
    /// On the wire: `POST /threads/count`.
    pub fn count(&self) -> CountCall<Mode> {
        CountCall::new(self.0.call(ops::THREADS_COUNT))
    }

    /// Prune threads.
    ///
    /// Deletes threads, or their older checkpoints; threads that are missing are skipped. The JavaScript server lacks
    /// it.
    ///
    /// Gives a [`PruneCall`], which awaiting sends. The other parameters are set on it:
    /// [`strategy`](PruneCall::strategy).
    ///
    /// On the wire: `POST /threads/prune`.
    pub fn prune(&self, thread_ids: impl IntoIterator<Item = impl Into<String>>) -> PruneCall<Mode> {
        let mut call = self.0.call(ops::THREADS_PRUNE);
        call.set("thread_ids", thread_ids.into_iter().map(Into::into).collect::<Vec<_>>());
        PruneCall::new(call)
    }

    /// Read a thread.
    ///
    /// Reads a thread with its newest state.
    ///
    /// Gives a [`GetCall`], which awaiting sends. The other parameters are set on it: [`include`](GetCall::include).
    ///
    /// On the wire: `GET /threads/{thread_id}`.
    pub fn get(&self, thread_id: impl Into<String>) -> GetCall<Value, Mode> {
        let mut call = self.0.call(ops::THREADS_GET);
        call.set("thread_id", thread_id.into());
        GetCall::new(call)
    }

    /// Change a thread.
    ///
    /// Merges metadata into a thread's, one level deep, and sets its time to live.
    ///
    /// Gives a [`UpdateCall`], which awaiting sends. The other parameters are set on it:
    /// [`metadata`](UpdateCall::metadata), [`ttl`](UpdateCall::ttl), [`prefer`](UpdateCall::prefer).
    ///
    /// On the wire: `PATCH /threads/{thread_id}`.
    pub fn update(&self, thread_id: impl Into<String>) -> UpdateCall<Value, Mode> {
        let mut call = self.0.call(ops::THREADS_UPDATE);
        call.set("thread_id", thread_id.into());
        UpdateCall::new(call)
    }

    /// Delete a thread.
    ///
    /// Deletes a thread with its runs, crons and checkpoints, even while a run goes on.
    ///
    /// Gives a [`DeleteCall`], which awaiting sends. It has no other parameter.
    ///
    /// On the wire: `DELETE /threads/{thread_id}`.
    pub fn delete(&self, thread_id: impl Into<String>) -> DeleteCall<Mode> {
        let mut call = self.0.call(ops::THREADS_DELETE);
        call.set("thread_id", thread_id.into());
        DeleteCall::new(call)
    }

    /// Copy a thread.
    ///
    /// Copies a thread with its checkpoints and metadata to a new id; a missing thread is answered with 409.
    ///
    /// Gives a [`CopyCall`], which awaiting sends. It has no other parameter.
    ///
    /// On the wire: `POST /threads/{thread_id}/copy`.
    pub fn copy(&self, thread_id: impl Into<String>) -> CopyCall<Value, Mode> {
        let mut call = self.0.call(ops::THREADS_COPY);
        call.set("thread_id", thread_id.into());
        CopyCall::new(call)
    }

    /// Measure a thread.
    ///
    /// Tells how much a thread occupies in the checkpointer. The JavaScript server lacks it.
    ///
    /// Gives a [`GetStorageCall`], which awaiting sends. It has no other parameter.
    ///
    /// On the wire: `GET /threads/{thread_id}/storage`.
    pub fn get_storage(&self, thread_id: impl Into<String>) -> GetStorageCall<Mode> {
        let mut call = self.0.call(ops::THREADS_GET_STORAGE);
        call.set("thread_id", thread_id.into());
        GetStorageCall::new(call)
    }

    /// Read the state of a thread at a checkpoint.
    ///
    /// Reads the state that a checkpoint holds; of an unknown checkpoint it is empty.
    ///
    /// Gives a [`GetStateCall`], which awaiting sends. The other parameters are set on it:
    /// [`checkpoint_id`](GetStateCall::checkpoint_id), [`subgraphs`](GetStateCall::subgraphs),
    /// [`checkpoint`](GetStateCall::checkpoint), [`select`](GetStateCall::select).
    ///
    /// On the wire: `GET /threads/{thread_id}/state/{checkpoint_id}`, `POST /threads/{thread_id}/state/checkpoint`,
    /// `GET /threads/{thread_id}/state`.
    pub fn get_state(&self, thread_id: impl Into<String>) -> GetStateCall<Value, Mode> {
        let mut call = self.0.call(ops::THREADS_GET_STATE);
        call.set("thread_id", thread_id.into());
        GetStateCall::new(call)
    }

    /// Change the state of a thread.
    ///
    /// Writes a checkpoint as if a node had returned the values; the thread has to know its graph, from a run or its
    /// metadata.
    ///
    /// Gives a [`UpdateStateCall`], which awaiting sends. The other parameters are set on it:
    /// [`values`](UpdateStateCall::values), [`checkpoint`](UpdateStateCall::checkpoint),
    /// [`checkpoint_id`](UpdateStateCall::checkpoint_id), [`as_node`](UpdateStateCall::as_node).
    ///
    /// On the wire: `POST /threads/{thread_id}/state`.
    pub fn update_state(&self, thread_id: impl Into<String>) -> UpdateStateCall<Mode> {
        let mut call = self.0.call(ops::THREADS_UPDATE_STATE);
        call.set("thread_id", thread_id.into());
        UpdateStateCall::new(call)
    }

    /// List the states of a thread.
    ///
    /// Lists the states of a thread, newest first; the other operation of this path can filter them.
    ///
    /// Gives a [`ListHistoryCall`], which awaiting sends. The other parameters are set on it:
    /// [`limit`](ListHistoryCall::limit), [`before`](ListHistoryCall::before).
    ///
    /// On the wire: `GET /threads/{thread_id}/history`.
    pub fn list_history(&self, thread_id: impl Into<String>) -> ListHistoryCall<Value, Mode> {
        let mut call = self.0.call(ops::THREADS_LIST_HISTORY);
        call.set("thread_id", thread_id.into());
        ListHistoryCall::new(call)
    }

    /// Search the states of a thread.
    ///
    /// Lists states of a thread or of a subgraph in it, newest first.
    ///
    /// Gives a [`GetHistoryCall`], which awaiting sends. The other parameters are set on it:
    /// [`limit`](GetHistoryCall::limit), [`before`](GetHistoryCall::before), [`metadata`](GetHistoryCall::metadata),
    /// [`checkpoint`](GetHistoryCall::checkpoint), [`select`](GetHistoryCall::select).
    ///
    /// On the wire: `POST /threads/{thread_id}/history`.
    pub fn get_history(&self, thread_id: impl Into<String>) -> GetHistoryCall<Value, Mode> {
        let mut call = self.0.call(ops::THREADS_GET_HISTORY);
        call.set("thread_id", thread_id.into());
        GetHistoryCall::new(call)
    }

    /// Stream the events of all runs of a thread.
    ///
    /// Sends the events of every run of the thread, present and to come, until the client closes the connection. A
    /// thread that does not exist has a stream without events.
    ///
    /// Gives a [`JoinStreamCall`], which awaiting sends. The other parameters are set on it:
    /// [`stream_modes`](JoinStreamCall::stream_modes), [`stream_mode`](JoinStreamCall::stream_mode),
    /// [`last_event_id`](JoinStreamCall::last_event_id).
    ///
    /// On the wire: `GET /threads/{thread_id}/stream`.
    pub fn join_stream(&self, thread_id: impl Into<String>) -> JoinStreamCall<Value, Mode> {
        let mut call = self.0.call(ops::THREADS_JOIN_STREAM);
        call.set("thread_id", thread_id.into());
        JoinStreamCall::new(call)
    }

    /// Stream the events of a thread in the thread protocol.
    ///
    /// Sends what has happened on the thread and what will, until the client closes the connection; it stays open and
    /// silent where the thread is unknown. The Python server tells also of runs that no command started: always while
    /// they go on, afterwards only if they are resumable, and in their own stream modes only; the JavaScript server
    /// does not.
    ///
    /// Gives a [`StreamEventsCall`], which awaiting sends. The other parameters are set on it:
    /// [`namespaces`](StreamEventsCall::namespaces), [`depth`](StreamEventsCall::depth),
    /// [`since`](StreamEventsCall::since).
    ///
    /// On the wire: `POST /threads/{thread_id}/stream/events`.
    pub fn stream_events(
        &self,
        thread_id: impl Into<String>,
        channels: impl IntoIterator<Item = impl Into<ProtocolChannel>>,
    ) -> StreamEventsCall<Value, Mode> {
        let mut call = self.0.call(ops::THREADS_STREAM_EVENTS);
        call.set("thread_id", thread_id.into());
        call.set("channels", channels.into_iter().map(Into::into).collect::<Vec<_>>());
        StreamEventsCall::new(call)
    }

    /// Send a command to a thread.
    ///
    /// Starts a run, answers an interrupt or asks about the thread; what follows is told by the event stream. A
    /// command that is well-formed and refused is answered with 200 and `type` `error`.
    ///
    /// Gives a [`SendCommandCall`], which awaiting sends. It has no other parameter.
    ///
    /// On the wire: `POST /threads/{thread_id}/commands`.
    pub fn send_command(
        &self,
        thread_id: impl Into<String>,
        command: impl Into<ThreadCommand>,
    ) -> SendCommandCall<Value, Mode> {
        let mut call = self.0.call(ops::THREADS_SEND_COMMAND);
        call.set("thread_id", thread_id.into());
        call.set("command", command.into());
        SendCommandCall::new(call)
    }
}

request! {
    /// A call of [`threads.create`](Threads::create) that has not been sent. Awaiting it sends it and gives the
    /// answer, the graph's state as JSON or as the type that `state` names.
    ///
    /// Each of its methods sets one parameter or option; what is not set is not sent.
    CreateCall<State> = threads.create => value Thread<State>; call_options
}

impl<State, Mode> CreateCall<State, Mode> {
    /// The thread's id; without it the server chooses one.
    pub fn thread_id(mut self, thread_id: impl Into<String>) -> Self {
        self.0.set("thread_id", thread_id.into());
        self
    }

    /// Metadata of the thread; the server drops keys that are its own.
    pub fn metadata(mut self, metadata: impl Serialize) -> Self {
        self.0.set("metadata", metadata);
        self
    }

    /// What happens when the id is taken. The server's default is `"raise"`.
    pub fn if_exists(mut self, if_exists: impl Into<IfExists>) -> Self {
        self.0.set("if_exists", if_exists.into());
        self
    }

    /// How long the thread lives, for ever by default.
    pub fn ttl(mut self, ttl: ThreadTtl) -> Self {
        self.0.set("ttl", ttl);
        self
    }

    /// Steps that fill the new thread with state, as when a conversation is moved; they need `graph_id` in the
    /// metadata. When a step fails, the thread exists all the same.
    pub fn supersteps(mut self, supersteps: impl IntoIterator<Item = impl Into<ThreadSuperstep>>) -> Self {
        self.0.set("supersteps", supersteps.into_iter().map(Into::into).collect::<Vec<_>>());
        self
    }
}

request! {
    /// A call of [`threads.search`](Threads::search) that has not been sent. Awaiting it sends it and gives the
    /// answer, the graph's state as JSON or as the type that `state` names.
    ///
    /// Each of its methods sets one parameter or option; what is not set is not sent.
    SearchCall<State> = threads.search => value ThreadList<State>; call_options
}

impl<State, Mode> SearchCall<State, Mode> {
    /// The threads that may be found, all by default.
    pub fn ids(mut self, ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.set("ids", ids.into_iter().map(Into::into).collect::<Vec<_>>());
        self
    }

    /// What the metadata has to contain.
    pub fn metadata(mut self, metadata: impl Serialize) -> Self {
        self.0.set("metadata", metadata);
        self
    }

    /// What the state has to contain.
    pub fn values(mut self, values: impl Serialize) -> Self {
        self.0.set("values", values);
        self
    }

    /// The status that they have to have.
    pub fn status(mut self, status: impl Into<ThreadStatus>) -> Self {
        self.0.set("status", status.into());
        self
    }

    /// The largest number of rows. The server's default is `10`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.set("limit", limit);
        self
    }

    /// The number of rows to skip. The server's default is `0`.
    pub fn offset(mut self, offset: i64) -> Self {
        self.0.set("offset", offset);
        self
    }

    /// The field to sort by. The server's default is `"updated_at"`.
    pub fn sort_by(mut self, sort_by: impl Into<ThreadSortBy>) -> Self {
        self.0.set("sort_by", sort_by.into());
        self
    }

    /// The direction. The server's default is `"desc"`.
    pub fn sort_order(mut self, sort_order: impl Into<SortOrder>) -> Self {
        self.0.set("sort_order", sort_order.into());
        self
    }

    /// The fields to show, all by default.
    pub fn select(mut self, select: impl IntoIterator<Item = impl Into<ThreadSelectField>>) -> Self {
        self.0.set("select", select.into_iter().map(Into::into).collect::<Vec<_>>());
        self
    }

    /// Values to pick out of each thread, at most ten.
    pub fn extract(mut self, extract: ThreadExtract) -> Self {
        self.0.set("extract", extract);
        self
    }
}

request! {
    /// A call of [`threads.count`](Threads::count) that has not been sent. Awaiting it sends it and gives the answer.
    ///
    /// Each of its methods sets one parameter or option; what is not set is not sent.
    CountCall = threads.count => value Count; call_options
}

impl<Mode> CountCall<Mode> {
    /// What the metadata has to contain.
    pub fn metadata(mut self, metadata: impl Serialize) -> Self {
        self.0.set("metadata", metadata);
        self
    }

    /// What the state has to contain.
    pub fn values(mut self, values: impl Serialize) -> Self {
        self.0.set("values", values);
        self
    }

    /// The status that they have to have.
    pub fn status(mut self, status: impl Into<ThreadStatus>) -> Self {
        self.0.set("status", status.into());
        self
    }
}

request! {
    /// A call of [`threads.prune`](Threads::prune) that has not been sent. Awaiting it sends it and gives the answer.
    ///
    /// Each of its methods sets one parameter or option; what is not set is not sent.
    PruneCall = threads.prune => value ThreadPruneResult; call_options
}

impl<Mode> PruneCall<Mode> {
    /// What pruning does; a server that keeps threads in memory knows only that. The server's default is `"delete"`.
    pub fn strategy(mut self, strategy: impl Into<ThreadPruneStrategy>) -> Self {
        self.0.set("strategy", strategy.into());
        self
    }
}

request! {
    /// A call of [`threads.get`](Threads::get) that has not been sent. Awaiting it sends it and gives the answer, the
    /// graph's state as JSON or as the type that `state` names.
    ///
    /// Each of its methods sets one parameter or option; what is not set is not sent.
    GetCall<State> = threads.get => value Thread<State>; call_options
}

impl<State, Mode> GetCall<State, Mode> {
    /// What to show besides, words with commas between them; `ttl`, for the time at which the thread expires, is the
    /// only one that has an effect.
    pub fn include(mut self, include: impl Into<String>) -> Self {
        self.0.set("include", include.into());
        self
    }
}

request! {
    /// A call of [`threads.update`](Threads::update) that has not been sent. Awaiting it sends it and gives the
    /// answer, or nothing where it has no body, the graph's state as JSON or as the type that `state` names.
    ///
    /// Each of its methods sets one parameter or option; what is not set is not sent.
    UpdateCall<State> = threads.update => optional Option<Thread<State>>; call_options
}

impl<State, Mode> UpdateCall<State, Mode> {
    /// Keys to add or replace; the others stay.
    pub fn metadata(mut self, metadata: impl Serialize) -> Self {
        self.0.set("metadata", metadata);
        self
    }

    /// How long the thread lives from now on.
    pub fn ttl(mut self, ttl: ThreadTtl) -> Self {
        self.0.set("ttl", ttl);
        self
    }

    /// With `return=minimal` the answer is 204 without a body; the server ignores any other preference.
    pub fn prefer(mut self, prefer: impl Into<String>) -> Self {
        self.0.set("prefer", prefer.into());
        self
    }
}

request! {
    /// A call of [`threads.delete`](Threads::delete) that has not been sent. Awaiting it sends it and gives nothing.
    ///
    /// Each of its methods sets one parameter or option; what is not set is not sent.
    DeleteCall = threads.delete => nothing (); call_options
}

request! {
    /// A call of [`threads.copy`](Threads::copy) that has not been sent. Awaiting it sends it and gives the answer,
    /// the graph's state as JSON or as the type that `state` names.
    ///
    /// Each of its methods sets one parameter or option; what is not set is not sent.
    CopyCall<State> = threads.copy => value Thread<State>; call_options
}

request! {
    /// A call of [`threads.get_storage`](Threads::get_storage) that has not been sent. Awaiting it sends it and gives
    /// the answer.
    ///
    /// Each of its methods sets one parameter or option; what is not set is not sent.
    GetStorageCall = threads.get_storage => value ThreadStorage; call_options
}

request! {
    /// A call of [`threads.get_state`](Threads::get_state) that has not been sent. Awaiting it sends it and gives the
    /// answer, the graph's state as JSON or as the type that `state` names.
    ///
    /// Each of its methods sets one parameter or option; what is not set is not sent.
    GetStateCall<State> = threads.get_state => value ThreadState<State>; call_options
}

impl<State, Mode> GetStateCall<State, Mode> {
    /// The id of the checkpoint.
    ///
    /// Null says that there is none.
    pub fn checkpoint_id(mut self, checkpoint_id: impl Into<Maybe<String>>) -> Self {
        self.0.set_maybe("checkpoint_id", checkpoint_id.into());
        self
    }

    /// Whether tasks show the states of their subgraphs. The server's default is `false`.
    pub fn subgraphs(mut self, subgraphs: bool) -> Self {
        self.0.set("subgraphs", subgraphs);
        self
    }

    /// The checkpoint to read.
    ///
    /// Null says that there is none.
    pub fn checkpoint(mut self, checkpoint: impl Into<Maybe<CheckpointConfig>>) -> Self {
        self.0.set_maybe("checkpoint", checkpoint.into());
        self
    }

    /// The fields to show, such as `values`; SDKs send it, servers up to 0.16 ignore it.
    pub fn select(mut self, select: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.set("select", select.into_iter().map(Into::into).collect::<Vec<_>>());
        self
    }
}

request! {
    /// A call of [`threads.update_state`](Threads::update_state) that has not been sent. Awaiting it sends it and
    /// gives the answer.
    ///
    /// Each of its methods sets one parameter or option; what is not set is not sent.
    UpdateStateCall = threads.update_state => value ThreadStateUpdateResult; call_options
}

impl<Mode> UpdateStateCall<Mode> {
    /// The update, an object or a list; null with an `as_node` only moves the thread on.
    pub fn values(mut self, values: impl Serialize) -> Self {
        self.0.set("values", values);
        self
    }

    /// The checkpoint to start from, the newest by default.
    pub fn checkpoint(mut self, checkpoint: CheckpointConfig) -> Self {
        self.0.set("checkpoint", checkpoint);
        self
    }

    /// The id of that checkpoint; `checkpoint` can say more.
    pub fn checkpoint_id(mut self, checkpoint_id: impl Into<String>) -> Self {
        self.0.set("checkpoint_id", checkpoint_id.into());
        self
    }

    /// The node in whose name the update is made, which decides what runs next; by default the last to run.
    pub fn as_node(mut self, as_node: impl Into<String>) -> Self {
        self.0.set("as_node", as_node.into());
        self
    }
}

request! {
    /// A call of [`threads.list_history`](Threads::list_history) that has not been sent. Awaiting it sends it and
    /// gives the answer, the graph's state as JSON or as the type that `state` names.
    ///
    /// Each of its methods sets one parameter or option; what is not set is not sent.
    ListHistoryCall<State> = threads.list_history => value ThreadHistory<State>; call_options
}

impl<State, Mode> ListHistoryCall<State, Mode> {
    /// The largest number of states; with less than 1 there are none. The JavaScript server's default is 10.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.set("limit", limit);
        self
    }

    /// The id of a checkpoint; only states older than it are listed.
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.0.set("before", before.into());
        self
    }
}

request! {
    /// A call of [`threads.get_history`](Threads::get_history) that has not been sent. Awaiting it sends it and gives
    /// the answer, the graph's state as JSON or as the type that `state` names.
    ///
    /// Each of its methods sets one parameter or option; what is not set is not sent.
    GetHistoryCall<State> = threads.get_history => value ThreadHistory<State>; call_options
}

impl<State, Mode> GetHistoryCall<State, Mode> {
    /// The largest number of states. The server's default is `1`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.set("limit", limit);
        self
    }

    /// Only states older than this, none excluded by default.
    pub fn before(mut self, before: HistoryBefore) -> Self {
        self.0.set("before", before);
        self
    }

    /// What the metadata of a checkpoint has to contain.
    pub fn metadata(mut self, metadata: impl Serialize) -> Self {
        self.0.set("metadata", metadata);
        self
    }

    /// The subgraph whose states are read, by `checkpoint_ns`.
    pub fn checkpoint(mut self, checkpoint: CheckpointConfig) -> Self {
        self.0.set("checkpoint", checkpoint);
        self
    }

    /// The fields to show; servers up to 0.16 ignore it.
    pub fn select(mut self, select: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.set("select", select.into_iter().map(Into::into).collect::<Vec<_>>());
        self
    }
}

request! {
    /// A call of [`threads.join_stream`](Threads::join_stream) that has not been sent. Awaiting it opens the stream
    /// and gives it once the headers of the answer are here, the graph's state as JSON or as the type that `state`
    /// names.
    ///
    /// Each of its methods sets one parameter or option; what is not set is not sent.
    JoinStreamCall<State> = threads.join_stream => stream ThreadEvent<State>; call_options, run_options, stream_options
}

impl<State, Mode> JoinStreamCall<State, Mode> {
    /// What of the thread to send, `run_modes` by default.
    pub fn stream_modes(mut self, stream_modes: impl IntoIterator<Item = impl Into<ThreadStreamMode>>) -> Self {
        self.0.set("stream_modes", stream_modes.into_iter().map(Into::into).collect::<Vec<_>>());
        self
    }

    /// Sent by some clients and read by no server; use `stream_modes`. Deprecated.
    pub fn stream_mode(mut self, stream_mode: impl IntoIterator<Item = impl Into<ThreadStreamMode>>) -> Self {
        self.0.set("stream_mode", stream_mode.into_iter().map(Into::into).collect::<Vec<_>>());
        self
    }

    /// The id of the last event that arrived; the server goes on after it. `-` replays the thread from its beginning;
    /// without the header only what happens from now on is sent.
    pub fn last_event_id(mut self, last_event_id: impl Into<String>) -> Self {
        self.0.set("last_event_id", last_event_id.into());
        self
    }
}

request! {
    /// A call of [`threads.stream_events`](Threads::stream_events) that has not been sent. Awaiting it opens the
    /// stream and gives it once the headers of the answer are here, the graph's state as JSON or as the type that
    /// `state` names.
    ///
    /// Each of its methods sets one parameter or option; what is not set is not sent.
    StreamEventsCall<State> = threads.stream_events => stream ProtocolEvent<State>; call_options, run_options, stream_options
}

impl<State, Mode> StreamEventsCall<State, Mode> {
    /// The subgraphs to send events of, each with all below it; all by default.
    pub fn namespaces(mut self, namespaces: impl IntoIterator<Item = impl Into<Namespace>>) -> Self {
        self.0.set("namespaces", namespaces.into_iter().map(Into::into).collect::<Vec<_>>());
        self
    }

    /// How far below each of `namespaces` to go, without limit by default; ignored without them.
    pub fn depth(mut self, depth: i64) -> Self {
        self.0.set("depth", depth);
        self
    }

    /// The `seq` of the last event that arrived; the server replays all and leaves out the events up to this one.
    pub fn since(mut self, since: i64) -> Self {
        self.0.set("since", since);
        self
    }
}

request! {
    /// A call of [`threads.send_command`](Threads::send_command) that has not been sent. Awaiting it sends it and
    /// gives the answer, the graph's state as JSON or as the type that `state` names.
    ///
    /// Each of its methods sets one parameter or option; what is not set is not sent.
    SendCommandCall<State> = threads.send_command => value ThreadCommandResponse<State>; call_options
}

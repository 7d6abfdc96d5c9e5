// Generated from spec/ by `npm run generate`; do not edit.
//! `client.threads()`: its methods and a builder for each. Awaiting a builder sends the request.

use std::marker::PhantomData;
use std::sync::Arc;

use serde::Serialize;

use crate::events::{ProtocolEvent, ThreadEvent};
use crate::operations as ops;
use crate::runtime::client::Core;
use crate::runtime::maybe::Maybe;
use crate::runtime::pending::Pending;
use crate::types::{
    CheckpointConfig, Count, HistoryBefore, IfExists, Namespace, ProtocolChannel, SortOrder, Thread, ThreadCommand,
    ThreadCommandResponse, ThreadExtract, ThreadHistory, ThreadList, ThreadPruneResult, ThreadPruneStrategy,
    ThreadSelectField, ThreadSortBy, ThreadState, ThreadStateUpdateResult, ThreadStatus, ThreadStorage,
    ThreadStreamMode, ThreadSuperstep, ThreadTtl,
};
use crate::EventStream;

/// `client.threads()`.
#[derive(Debug, Clone, Copy)]
pub struct Threads<'a>(pub(crate) &'a Arc<Core>);

impl Threads<'_> {
    /// Create a thread.
    ///
    /// Creates a thread, empty or filled by supersteps; nothing is undone when a superstep fails.
    ///
    /// On the wire: `POST /threads`.
    pub fn create(&self) -> CreateCall {
        CreateCall(Pending::new(self.0, ops::THREADS_CREATE), PhantomData)
    }

    /// Search threads.
    ///
    /// Finds threads by id, metadata, state and status.
    ///
    /// On the wire: `POST /threads/search`.
    pub fn search(&self) -> SearchCall {
        SearchCall(Pending::new(self.0, ops::THREADS_SEARCH), PhantomData)
    }

    /// Count threads.
    ///
    /// Counts threads by metadata, state and status.
    ///
    /// On the wire: `POST /threads/count`.
    pub fn count(&self) -> CountCall {
        CountCall(Pending::new(self.0, ops::THREADS_COUNT))
    }

    /// Prune threads.
    ///
    /// Deletes threads, or their older checkpoints; threads that are missing are skipped. The JavaScript server lacks
    /// it.
    ///
    /// On the wire: `POST /threads/prune`.
    pub fn prune(&self, thread_ids: impl IntoIterator<Item = impl Into<String>>) -> PruneCall {
        let mut call = Pending::new(self.0, ops::THREADS_PRUNE);
        call.set("thread_ids", thread_ids.into_iter().map(Into::into).collect::<Vec<_>>());
        PruneCall(call)
    }

    /// Read a thread.
    ///
    /// Reads a thread with its newest state.
    ///
    /// On the wire: `GET /threads/{thread_id}`.
    pub fn get(&self, thread_id: impl Into<String>) -> GetCall {
        let mut call = Pending::new(self.0, ops::THREADS_GET);
        call.set("thread_id", thread_id.into());
        GetCall(call, PhantomData)
    }

    /// Change a thread.
    ///
    /// Merges metadata into a thread's, one level deep, and sets its time to live.
    ///
    /// On the wire: `PATCH /threads/{thread_id}`.
    pub fn update(&self, thread_id: impl Into<String>) -> UpdateCall {
        let mut call = Pending::new(self.0, ops::THREADS_UPDATE);
        call.set("thread_id", thread_id.into());
        UpdateCall(call, PhantomData)
    }

    /// Delete a thread.
    ///
    /// Deletes a thread with its runs, crons and checkpoints, even while a run goes on.
    ///
    /// On the wire: `DELETE /threads/{thread_id}`.
    pub fn delete(&self, thread_id: impl Into<String>) -> DeleteCall {
        let mut call = Pending::new(self.0, ops::THREADS_DELETE);
        call.set("thread_id", thread_id.into());
        DeleteCall(call)
    }

    /// Copy a thread.
    ///
    /// Copies a thread with its checkpoints and metadata to a new id; a missing thread is answered with 409.
    ///
    /// On the wire: `POST /threads/{thread_id}/copy`.
    pub fn copy(&self, thread_id: impl Into<String>) -> CopyCall {
        let mut call = Pending::new(self.0, ops::THREADS_COPY);
        call.set("thread_id", thread_id.into());
        CopyCall(call, PhantomData)
    }

    /// Measure a thread.
    ///
    /// Tells how much a thread occupies in the checkpointer. The JavaScript server lacks it.
    ///
    /// On the wire: `GET /threads/{thread_id}/storage`.
    pub fn get_storage(&self, thread_id: impl Into<String>) -> GetStorageCall {
        let mut call = Pending::new(self.0, ops::THREADS_GET_STORAGE);
        call.set("thread_id", thread_id.into());
        GetStorageCall(call)
    }

    /// Read the state of a thread at a checkpoint.
    ///
    /// Reads the state that a checkpoint holds; of an unknown checkpoint it is empty.
    ///
    /// On the wire: `GET /threads/{thread_id}/state/{checkpoint_id}`, `POST /threads/{thread_id}/state/checkpoint`,
    /// `GET /threads/{thread_id}/state`.
    pub fn get_state(&self, thread_id: impl Into<String>) -> GetStateCall {
        let mut call = Pending::new(self.0, ops::THREADS_GET_STATE);
        call.set("thread_id", thread_id.into());
        GetStateCall(call, PhantomData)
    }

    /// Change the state of a thread.
    ///
    /// Writes a checkpoint as if a node had returned the values; the thread has to know its graph, from a run or its
    /// metadata.
    ///
    /// On the wire: `POST /threads/{thread_id}/state`.
    pub fn update_state(&self, thread_id: impl Into<String>) -> UpdateStateCall {
        let mut call = Pending::new(self.0, ops::THREADS_UPDATE_STATE);
        call.set("thread_id", thread_id.into());
        UpdateStateCall(call)
    }

    /// List the states of a thread.
    ///
    /// Lists the states of a thread, newest first; the other operation of this path can filter them.
    ///
    /// On the wire: `GET /threads/{thread_id}/history`.
    pub fn list_history(&self, thread_id: impl Into<String>) -> ListHistoryCall {
        let mut call = Pending::new(self.0, ops::THREADS_LIST_HISTORY);
        call.set("thread_id", thread_id.into());
        ListHistoryCall(call, PhantomData)
    }

    /// Search the states of a thread.
    ///
    /// Lists states of a thread or of a subgraph in it, newest first.
    ///
    /// On the wire: `POST /threads/{thread_id}/history`.
    pub fn get_history(&self, thread_id: impl Into<String>) -> GetHistoryCall {
        let mut call = Pending::new(self.0, ops::THREADS_GET_HISTORY);
        call.set("thread_id", thread_id.into());
        GetHistoryCall(call, PhantomData)
    }

    /// Stream the events of all runs of a thread.
    ///
    /// Sends the events of every run of the thread, present and to come, until the client closes the connection. A
    /// thread that does not exist has a stream without events.
    ///
    /// On the wire: `GET /threads/{thread_id}/stream`.
    pub fn join_stream(&self, thread_id: impl Into<String>) -> JoinStreamCall {
        let mut call = Pending::new(self.0, ops::THREADS_JOIN_STREAM);
        call.set("thread_id", thread_id.into());
        JoinStreamCall(call, PhantomData)
    }

    /// Stream the events of a thread in the thread protocol.
    ///
    /// Sends what has happened on the thread and what will, until the client closes the connection; it stays open and
    /// silent where the thread is unknown. The Python server tells also of runs that no command started: always while
    /// they go on, afterwards only if they are resumable, and in their own stream modes only; the JavaScript server
    /// does not.
    ///
    /// On the wire: `POST /threads/{thread_id}/stream/events`.
    pub fn stream_events(
        &self,
        thread_id: impl Into<String>,
        channels: impl IntoIterator<Item = impl Into<ProtocolChannel>>,
    ) -> StreamEventsCall {
        let mut call = Pending::new(self.0, ops::THREADS_STREAM_EVENTS);
        call.set("thread_id", thread_id.into());
        call.set("channels", channels.into_iter().map(Into::into).collect::<Vec<_>>());
        StreamEventsCall(call, PhantomData)
    }

    /// Send a command to a thread.
    ///
    /// Starts a run, answers an interrupt or asks about the thread; what follows is told by the event stream. A
    /// command that is well-formed and refused is answered with 200 and `type` `error`.
    ///
    /// On the wire: `POST /threads/{thread_id}/commands`.
    pub fn send_command(&self, thread_id: impl Into<String>, command: impl Into<ThreadCommand>) -> SendCommandCall {
        let mut call = Pending::new(self.0, ops::THREADS_SEND_COMMAND);
        call.set("thread_id", thread_id.into());
        call.set("command", command.into());
        SendCommandCall(call, PhantomData)
    }
}

request! {
    /// A call of `threads().create()`.
    CreateCall<State> => value Thread<State>; call_options
}

impl<State> CreateCall<State> {
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
    /// A call of `threads().search()`.
    SearchCall<State> => value ThreadList<State>; call_options
}

impl<State> SearchCall<State> {
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
    pub fn limit(mut self, limit: u64) -> Self {
        self.0.set("limit", limit);
        self
    }

    /// The number of rows to skip. The server's default is `0`.
    pub fn offset(mut self, offset: u64) -> Self {
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
    /// A call of `threads().count()`.
    CountCall => value Count; call_options
}

impl CountCall {
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
    /// A call of `threads().prune()`.
    PruneCall => value ThreadPruneResult; call_options
}

impl PruneCall {
    /// What pruning does; a server that keeps threads in memory knows only that. The server's default is `"delete"`.
    pub fn strategy(mut self, strategy: impl Into<ThreadPruneStrategy>) -> Self {
        self.0.set("strategy", strategy.into());
        self
    }
}

request! {
    /// A call of `threads().get()`.
    GetCall<State> => value Thread<State>; call_options
}

impl<State> GetCall<State> {
    /// What to show besides, words with commas between them; `ttl`, for the time at which the thread expires, is the
    /// only one that has an effect.
    pub fn include(mut self, include: impl Into<String>) -> Self {
        self.0.set("include", include.into());
        self
    }
}

request! {
    /// A call of `threads().update()`.
    UpdateCall<State> => optional Option<Thread<State>>; call_options
}

impl<State> UpdateCall<State> {
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
    /// A call of `threads().delete()`.
    DeleteCall => nothing (); call_options
}

request! {
    /// A call of `threads().copy()`.
    CopyCall<State> => value Thread<State>; call_options
}

request! {
    /// A call of `threads().get_storage()`.
    GetStorageCall => value ThreadStorage; call_options
}

request! {
    /// A call of `threads().get_state()`.
    GetStateCall<State> => value ThreadState<State>; call_options
}

impl<State> GetStateCall<State> {
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
    /// A call of `threads().update_state()`.
    UpdateStateCall => value ThreadStateUpdateResult; call_options
}

impl UpdateStateCall {
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
    /// A call of `threads().list_history()`.
    ListHistoryCall<State> => value ThreadHistory<State>; call_options
}

impl<State> ListHistoryCall<State> {
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
    /// A call of `threads().get_history()`.
    GetHistoryCall<State> => value ThreadHistory<State>; call_options
}

impl<State> GetHistoryCall<State> {
    /// The largest number of states. The server's default is `1`.
    pub fn limit(mut self, limit: u64) -> Self {
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
    /// A call of `threads().join_stream()`.
    JoinStreamCall<State> => stream EventStream<ThreadEvent<State>>; call_options, run_options, stream_options
}

impl<State> JoinStreamCall<State> {
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
    /// A call of `threads().stream_events()`.
    StreamEventsCall<State> => stream EventStream<ProtocolEvent<State>>; call_options, run_options, stream_options
}

impl<State> StreamEventsCall<State> {
    /// The subgraphs to send events of, each with all below it; all by default.
    pub fn namespaces(mut self, namespaces: impl IntoIterator<Item = impl Into<Namespace>>) -> Self {
        self.0.set("namespaces", namespaces.into_iter().map(Into::into).collect::<Vec<_>>());
        self
    }

    /// How far below each of `namespaces` to go, without limit by default; ignored without them.
    pub fn depth(mut self, depth: u64) -> Self {
        self.0.set("depth", depth);
        self
    }

    /// The `seq` of the last event that arrived; the server replays all and leaves out the events up to this one.
    pub fn since(mut self, since: u64) -> Self {
        self.0.set("since", since);
        self
    }
}

request! {
    /// A call of `threads().send_command()`.
    SendCommandCall<State> => value ThreadCommandResponse<State>; call_options
}

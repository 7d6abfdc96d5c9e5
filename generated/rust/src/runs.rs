// Generated from spec/ by `npm run generate`; do not edit.
//! `client.runs()`: its methods and a builder for each. Awaiting a builder sends the request.

use serde::Serialize;
use serde_json::Value;

use crate::events::RunEvent;
use crate::operations as ops;
use crate::runtime::mode::{Asynchronous, Resource};
use crate::types::{
    BulkCancelStatus, CancelAction, CheckpointConfig, Command, Config, DisconnectMode, Durability, IfNotExists,
    InterruptNodes, JoinStreamModesValue, LangsmithTracer, MultitaskStrategy, OnCompletion, QueryFlag, Run, RunBatch,
    RunBatchItem, RunList, RunSelectField, RunStatus, StreamModeChoice,
};
use crate::Maybe;

/// Methods of `runs`, those of `client.runs()`.
#[derive(Debug, Clone, Copy)]
pub struct Runs<'a, Mode = Asynchronous>(pub(crate) Resource<'a, Mode>);

impl<Mode: Clone> Runs<'_, Mode> {
    /// Create a run on a thread.
    ///
    /// Creates a run on a thread and answers at once; the run goes on in the background.
    ///
    /// Gives a [`CreateCall`], which awaiting sends. The other parameters are set on it:
    /// [`thread_id`](CreateCall::thread_id), [`input`](CreateCall::input), [`command`](CreateCall::command),
    /// [`metadata`](CreateCall::metadata), [`config`](CreateCall::config), [`context`](CreateCall::context),
    /// [`checkpoint`](CreateCall::checkpoint), [`checkpoint_id`](CreateCall::checkpoint_id),
    /// [`checkpoint_during`](CreateCall::checkpoint_during), [`langsmith_tracing`](CreateCall::langsmith_tracing),
    /// [`interrupt_before`](CreateCall::interrupt_before), [`interrupt_after`](CreateCall::interrupt_after),
    /// [`webhook`](CreateCall::webhook), [`on_disconnect`](CreateCall::on_disconnect),
    /// [`on_completion`](CreateCall::on_completion), [`multitask_strategy`](CreateCall::multitask_strategy),
    /// [`if_not_exists`](CreateCall::if_not_exists), [`after_seconds`](CreateCall::after_seconds),
    /// [`durability`](CreateCall::durability), [`strict_resume`](CreateCall::strict_resume),
    /// [`stream_mode`](CreateCall::stream_mode), [`stream_subgraphs`](CreateCall::stream_subgraphs),
    /// [`stream_resumable`](CreateCall::stream_resumable), [`feedback_keys`](CreateCall::feedback_keys).
    ///
    /// On the wire: `POST /threads/{thread_id}/runs`, `POST /runs`.
    pub fn create(&self, assistant_id: impl Into<String>) -> CreateCall<Mode> {
        let mut call = self.0.call(ops::RUNS_CREATE);
        call.set("assistant_id", assistant_id.into());
        CreateCall::new(call)
    }

    /// Create several stateless runs.
    ///
    /// Creates several runs, each on a thread of its own, and answers at once.
    ///
    /// Gives a [`CreateBatchCall`], which awaiting sends. It has no other parameter.
    ///
    /// On the wire: `POST /runs/batch`.
    pub fn create_batch(&self, runs: impl IntoIterator<Item = impl Into<RunBatchItem>>) -> CreateBatchCall<Mode> {
        let mut call = self.0.call(ops::RUNS_CREATE_BATCH);
        call.set("runs", runs.into_iter().map(Into::into).collect::<Vec<_>>());
        CreateBatchCall::new(call)
    }

    /// Cancel several runs.
    ///
    /// Cancels runs of one thread by their ids, or all runs of a status on all threads. The JavaScript server lacks
    /// it.
    ///
    /// Gives a [`CancelManyCall`], which awaiting sends. Its parameters are set on it:
    /// [`thread_id`](CancelManyCall::thread_id), [`run_ids`](CancelManyCall::run_ids),
    /// [`status`](CancelManyCall::status), [`action`](CancelManyCall::action).
    ///
    /// On the wire: `POST /runs/cancel`.
    pub fn cancel_many(&self) -> CancelManyCall<Mode> {
        CancelManyCall::new(self.0.call(ops::RUNS_CANCEL_MANY))
    }

    /// Create a run on a thread and stream its events.
    ///
    /// Creates a run on a thread and sends its events as they happen, a comment every few seconds in between. A lost
    /// stream goes on at the path that `Location` names, if the run was created with `stream_resumable`.
    ///
    /// Gives a [`StreamCall`], which awaiting sends. The other parameters are set on it:
    /// [`thread_id`](StreamCall::thread_id), [`input`](StreamCall::input), [`command`](StreamCall::command),
    /// [`metadata`](StreamCall::metadata), [`config`](StreamCall::config), [`context`](StreamCall::context),
    /// [`checkpoint`](StreamCall::checkpoint), [`checkpoint_id`](StreamCall::checkpoint_id),
    /// [`checkpoint_during`](StreamCall::checkpoint_during), [`langsmith_tracing`](StreamCall::langsmith_tracing),
    /// [`interrupt_before`](StreamCall::interrupt_before), [`interrupt_after`](StreamCall::interrupt_after),
    /// [`webhook`](StreamCall::webhook), [`on_disconnect`](StreamCall::on_disconnect),
    /// [`on_completion`](StreamCall::on_completion), [`multitask_strategy`](StreamCall::multitask_strategy),
    /// [`if_not_exists`](StreamCall::if_not_exists), [`after_seconds`](StreamCall::after_seconds),
    /// [`durability`](StreamCall::durability), [`strict_resume`](StreamCall::strict_resume),
    /// [`stream_mode`](StreamCall::stream_mode), [`stream_subgraphs`](StreamCall::stream_subgraphs),
    /// [`stream_resumable`](StreamCall::stream_resumable), [`feedback_keys`](StreamCall::feedback_keys),
    /// [`stream_namespaces`](StreamCall::stream_namespaces).
    ///
    /// On the wire: `POST /threads/{thread_id}/runs/stream`, `POST /runs/stream`.
    pub fn stream(&self, assistant_id: impl Into<String>) -> StreamCall<Value, Mode> {
        let mut call = self.0.call(ops::RUNS_STREAM);
        call.set("assistant_id", assistant_id.into());
        StreamCall::new(call)
    }

    /// Create a run on a thread and wait for its end.
    ///
    /// Creates a run on a thread and answers with the thread's state at its end. Status and headers arrive at once,
    /// then a newline every few seconds while the run goes on, then the JSON; a run that fails is answered with 200
    /// and `__error__`.
    ///
    /// Gives a [`WaitCall`], which awaiting sends. The other parameters are set on it:
    /// [`thread_id`](WaitCall::thread_id), [`input`](WaitCall::input), [`command`](WaitCall::command),
    /// [`metadata`](WaitCall::metadata), [`config`](WaitCall::config), [`context`](WaitCall::context),
    /// [`checkpoint`](WaitCall::checkpoint), [`checkpoint_id`](WaitCall::checkpoint_id),
    /// [`checkpoint_during`](WaitCall::checkpoint_during), [`langsmith_tracing`](WaitCall::langsmith_tracing),
    /// [`interrupt_before`](WaitCall::interrupt_before), [`interrupt_after`](WaitCall::interrupt_after),
    /// [`webhook`](WaitCall::webhook), [`on_disconnect`](WaitCall::on_disconnect),
    /// [`on_completion`](WaitCall::on_completion), [`multitask_strategy`](WaitCall::multitask_strategy),
    /// [`if_not_exists`](WaitCall::if_not_exists), [`after_seconds`](WaitCall::after_seconds),
    /// [`durability`](WaitCall::durability), [`strict_resume`](WaitCall::strict_resume),
    /// [`stream_mode`](WaitCall::stream_mode), [`stream_subgraphs`](WaitCall::stream_subgraphs),
    /// [`stream_resumable`](WaitCall::stream_resumable), [`feedback_keys`](WaitCall::feedback_keys).
    ///
    /// On the wire: `POST /threads/{thread_id}/runs/wait`, `POST /runs/wait`.
    pub fn wait(&self, assistant_id: impl Into<String>) -> WaitCall<Value, Mode> {
        let mut call = self.0.call(ops::RUNS_WAIT);
        call.set("assistant_id", assistant_id.into());
        WaitCall::new(call)
    }

    /// Stream the events of a run that goes on.
    ///
    /// Sends the events of a run from now on, or after `Last-Event-ID` if the run was created with
    /// `stream_resumable`. Of a run that has ended the stream is empty, of an unknown run it is a single `error`.
    ///
    /// Gives a [`JoinStreamCall`], which awaiting sends. The other parameters are set on it:
    /// [`thread_id`](JoinStreamCall::thread_id), [`stream_mode`](JoinStreamCall::stream_mode),
    /// [`cancel_on_disconnect`](JoinStreamCall::cancel_on_disconnect),
    /// [`checkpoint_id`](JoinStreamCall::checkpoint_id), [`stream_namespaces`](JoinStreamCall::stream_namespaces),
    /// [`last_event_id`](JoinStreamCall::last_event_id).
    ///
    /// On the wire: `GET /threads/{thread_id}/runs/{run_id}/stream`, `GET /runs/{run_id}/stream`.
    pub fn join_stream(&self, run_id: impl Into<String>) -> JoinStreamCall<Value, Mode> {
        let mut call = self.0.call(ops::RUNS_JOIN_STREAM);
        call.set("run_id", run_id.into());
        JoinStreamCall::new(call)
    }

    /// List the runs of a thread.
    ///
    /// Lists the runs of a thread, newest first.
    ///
    /// Gives a [`ListCall`], which awaiting sends. The other parameters are set on it: [`limit`](ListCall::limit),
    /// [`offset`](ListCall::offset), [`status`](ListCall::status), [`select`](ListCall::select).
    ///
    /// On the wire: `GET /threads/{thread_id}/runs`.
    pub fn list(&self, thread_id: impl Into<String>) -> ListCall<Mode> {
        let mut call = self.0.call(ops::RUNS_LIST);
        call.set("thread_id", thread_id.into());
        ListCall::new(call)
    }

    /// Read a run.
    ///
    /// Reads a run of a thread.
    ///
    /// Gives a [`GetCall`], which awaiting sends. It has no other parameter.
    ///
    /// On the wire: `GET /threads/{thread_id}/runs/{run_id}`.
    pub fn get(&self, thread_id: impl Into<String>, run_id: impl Into<String>) -> GetCall<Mode> {
        let mut call = self.0.call(ops::RUNS_GET);
        call.set("thread_id", thread_id.into());
        call.set("run_id", run_id.into());
        GetCall::new(call)
    }

    /// Delete a run.
    ///
    /// Deletes a run of any status with its checkpoints; the thread's `values` stay as they are.
    ///
    /// Gives a [`DeleteCall`], which awaiting sends. It has no other parameter.
    ///
    /// On the wire: `DELETE /threads/{thread_id}/runs/{run_id}`.
    pub fn delete(&self, thread_id: impl Into<String>, run_id: impl Into<String>) -> DeleteCall<Mode> {
        let mut call = self.0.call(ops::RUNS_DELETE);
        call.set("thread_id", thread_id.into());
        call.set("run_id", run_id.into());
        DeleteCall::new(call)
    }

    /// Wait for the end of a run.
    ///
    /// Waits for a run and answers like the operation that creates and waits; of a run that has ended it answers with
    /// the thread's present state. A run that is unknown is answered with 200 and `__error__`.
    ///
    /// Gives a [`JoinCall`], which awaiting sends. The other parameters are set on it:
    /// [`cancel_on_disconnect`](JoinCall::cancel_on_disconnect).
    ///
    /// On the wire: `GET /threads/{thread_id}/runs/{run_id}/join`.
    pub fn join(&self, thread_id: impl Into<String>, run_id: impl Into<String>) -> JoinCall<Value, Mode> {
        let mut call = self.0.call(ops::RUNS_JOIN);
        call.set("thread_id", thread_id.into());
        call.set("run_id", run_id.into());
        JoinCall::new(call)
    }

    /// Cancel a run.
    ///
    /// Cancels a run that is pending or running, and waits for it to stop if asked to.
    ///
    /// Gives a [`CancelCall`], which awaiting sends. The other parameters are set on it: [`wait`](CancelCall::wait),
    /// [`action`](CancelCall::action), [`reason`](CancelCall::reason).
    ///
    /// On the wire: `POST /threads/{thread_id}/runs/{run_id}/cancel`.
    pub fn cancel(&self, thread_id: impl Into<String>, run_id: impl Into<String>) -> CancelCall<Value, Mode> {
        let mut call = self.0.call(ops::RUNS_CANCEL);
        call.set("thread_id", thread_id.into());
        call.set("run_id", run_id.into());
        CancelCall::new(call)
    }
}

request! {
    /// A call of [`runs.create`](Runs::create) that has not been sent. Awaiting it sends it and gives the answer.
    ///
    /// Each of its methods sets one parameter or option; what is not set is not sent.
    CreateCall = runs.create => value Run; call_options, create_options
}

impl<Mode> CreateCall<Mode> {
    /// The id of the thread.
    ///
    /// Null says that there is none.
    pub fn thread_id(mut self, thread_id: impl Into<Maybe<String>>) -> Self {
        self.0.set_maybe("thread_id", thread_id.into());
        self
    }

    /// The graph's input; null goes on from where the thread stands. It is not read where there is a command.
    pub fn input(mut self, input: impl Serialize) -> Self {
        self.0.set("input", input);
        self
    }

    /// What to do instead of taking an input, such as resuming; it wins over `input`. A stateless run cannot resume.
    ///
    /// Null counts as not given.
    pub fn command(mut self, command: impl Into<Maybe<Command>>) -> Self {
        self.0.set_maybe("command", command.into());
        self
    }

    /// Metadata of the run; the server drops keys that are its own.
    pub fn metadata(mut self, metadata: impl Serialize) -> Self {
        self.0.set("metadata", metadata);
        self
    }

    /// The configuration of the run.
    pub fn config(mut self, config: Config) -> Self {
        self.0.set("config", config);
        self
    }

    /// The graph's static context; together with a non-empty `config.configurable` it is refused with 400.
    pub fn context(mut self, context: impl Serialize) -> Self {
        self.0.set("context", context);
        self
    }

    /// The checkpoint to start from, the newest by default.
    pub fn checkpoint(mut self, checkpoint: CheckpointConfig) -> Self {
        self.0.set("checkpoint", checkpoint);
        self
    }

    /// The id of the checkpoint to start from.
    ///
    /// Null counts as not given.
    pub fn checkpoint_id(mut self, checkpoint_id: impl Into<Maybe<String>>) -> Self {
        self.0.set_maybe("checkpoint_id", checkpoint_id.into());
        self
    }

    /// Whether steps are saved while the run goes on; use `durability`, which wins. The server's default is `true`.
    /// Deprecated.
    pub fn checkpoint_during(mut self, checkpoint_during: bool) -> Self {
        self.0.set("checkpoint_during", checkpoint_during);
        self
    }

    /// Where to trace the run.
    ///
    /// Null counts as not given.
    pub fn langsmith_tracing(mut self, langsmith_tracing: impl Into<Maybe<LangsmithTracer>>) -> Self {
        self.0.set_maybe("langsmith_tracing", langsmith_tracing.into());
        self
    }

    /// The nodes before which the run stops.
    pub fn interrupt_before(mut self, interrupt_before: impl Into<InterruptNodes>) -> Self {
        self.0.set("interrupt_before", interrupt_before.into());
        self
    }

    /// The nodes after which the run stops.
    pub fn interrupt_after(mut self, interrupt_after: impl Into<InterruptNodes>) -> Self {
        self.0.set("interrupt_after", interrupt_after.into());
        self
    }

    /// The URL that the server calls when the run has ended.
    pub fn webhook(mut self, webhook: impl Into<String>) -> Self {
        self.0.set("webhook", webhook.into());
        self
    }

    /// What closing the connection does to a run that is waited for or streamed. The server's default is
    /// `"continue"`.
    pub fn on_disconnect(mut self, on_disconnect: impl Into<DisconnectMode>) -> Self {
        self.0.set("on_disconnect", on_disconnect.into());
        self
    }

    /// What becomes of the thread of a stateless run; ignored on a thread. The server's default is `"delete"`.
    pub fn on_completion(mut self, on_completion: impl Into<OnCompletion>) -> Self {
        self.0.set("on_completion", on_completion.into());
        self
    }

    /// What happens to a run in flight on the thread; a stateless run meets none and takes null. The server's default
    /// is `"enqueue"`.
    ///
    /// Null counts as not given.
    pub fn multitask_strategy(mut self, multitask_strategy: impl Into<Maybe<MultitaskStrategy>>) -> Self {
        self.0.set_maybe("multitask_strategy", multitask_strategy.into());
        self
    }

    /// What happens when the thread is missing; a stateless run makes its own thread. The server's default is
    /// `"reject"`.
    pub fn if_not_exists(mut self, if_not_exists: impl Into<IfNotExists>) -> Self {
        self.0.set("if_not_exists", if_not_exists.into());
        self
    }

    /// Seconds to wait before the run starts; negative starts at once. The server's default is `0`.
    pub fn after_seconds(mut self, after_seconds: impl Into<f64>) -> Self {
        self.0.set("after_seconds", after_seconds.into());
        self
    }

    /// When checkpoints are saved. The server's default is `"async"`.
    pub fn durability(mut self, durability: impl Into<Durability>) -> Self {
        self.0.set("durability", durability.into());
        self
    }

    /// Whether resuming an interrupt that is not pending fails the run; only servers newer than 0.16 use it.
    pub fn strict_resume(mut self, strict_resume: bool) -> Self {
        self.0.set("strict_resume", strict_resume);
        self
    }

    /// What the run's stream carries. The server's default is `"values"`.
    pub fn stream_mode(mut self, stream_mode: impl Into<StreamModeChoice>) -> Self {
        self.0.set("stream_mode", stream_mode.into());
        self
    }

    /// Whether subgraphs stream too. The server's default is `false`.
    pub fn stream_subgraphs(mut self, stream_subgraphs: bool) -> Self {
        self.0.set("stream_subgraphs", stream_subgraphs);
        self
    }

    /// Whether events are kept so that a lost stream can be resumed. The server's default is `false`.
    pub fn stream_resumable(mut self, stream_resumable: bool) -> Self {
        self.0.set("stream_resumable", stream_resumable);
        self
    }

    /// Keys for which the result carries a URL that takes feedback.
    pub fn feedback_keys(mut self, feedback_keys: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.set("feedback_keys", feedback_keys.into_iter().map(Into::into).collect::<Vec<_>>());
        self
    }
}

request! {
    /// A call of [`runs.create_batch`](Runs::create_batch) that has not been sent. Awaiting it sends it and gives the
    /// answer.
    ///
    /// Each of its methods sets one parameter or option; what is not set is not sent.
    CreateBatchCall = runs.create_batch => value RunBatch; call_options
}

request! {
    /// A call of [`runs.cancel_many`](Runs::cancel_many) that has not been sent. Awaiting it sends it and gives
    /// nothing.
    ///
    /// Each of its methods sets one parameter or option; what is not set is not sent.
    CancelManyCall = runs.cancel_many => nothing (); call_options
}

impl<Mode> CancelManyCall<Mode> {
    /// The thread of the runs.
    pub fn thread_id(mut self, thread_id: impl Into<String>) -> Self {
        self.0.set("thread_id", thread_id.into());
        self
    }

    /// The runs to cancel.
    pub fn run_ids(mut self, run_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.set("run_ids", run_ids.into_iter().map(Into::into).collect::<Vec<_>>());
        self
    }

    /// The status of the runs to cancel.
    pub fn status(mut self, status: impl Into<BulkCancelStatus>) -> Self {
        self.0.set("status", status.into());
        self
    }

    /// What becomes of the cancelled run; an unknown word counts as `interrupt`. The server's default is
    /// `"interrupt"`.
    pub fn action(mut self, action: impl Into<CancelAction>) -> Self {
        self.0.set("action", action.into());
        self
    }
}

request! {
    /// A call of [`runs.stream`](Runs::stream) that has not been sent. Awaiting it opens the stream and gives it once
    /// the headers of the answer are here, the graph's state as JSON or as the type that `state` names.
    ///
    /// Each of its methods sets one parameter or option; what is not set is not sent.
    StreamCall<State> = runs.stream => stream RunEvent<State>; call_options, create_options, run_options, stream_options
}

impl<State, Mode> StreamCall<State, Mode> {
    /// The id of the thread.
    ///
    /// Null says that there is none.
    pub fn thread_id(mut self, thread_id: impl Into<Maybe<String>>) -> Self {
        self.0.set_maybe("thread_id", thread_id.into());
        self
    }

    /// The graph's input; null goes on from where the thread stands. It is not read where there is a command.
    pub fn input(mut self, input: impl Serialize) -> Self {
        self.0.set("input", input);
        self
    }

    /// What to do instead of taking an input, such as resuming; it wins over `input`. A stateless run cannot resume.
    ///
    /// Null counts as not given.
    pub fn command(mut self, command: impl Into<Maybe<Command>>) -> Self {
        self.0.set_maybe("command", command.into());
        self
    }

    /// Metadata of the run; the server drops keys that are its own.
    pub fn metadata(mut self, metadata: impl Serialize) -> Self {
        self.0.set("metadata", metadata);
        self
    }

    /// The configuration of the run.
    pub fn config(mut self, config: Config) -> Self {
        self.0.set("config", config);
        self
    }

    /// The graph's static context; together with a non-empty `config.configurable` it is refused with 400.
    pub fn context(mut self, context: impl Serialize) -> Self {
        self.0.set("context", context);
        self
    }

    /// The checkpoint to start from, the newest by default.
    pub fn checkpoint(mut self, checkpoint: CheckpointConfig) -> Self {
        self.0.set("checkpoint", checkpoint);
        self
    }

    /// The id of the checkpoint to start from.
    ///
    /// Null counts as not given.
    pub fn checkpoint_id(mut self, checkpoint_id: impl Into<Maybe<String>>) -> Self {
        self.0.set_maybe("checkpoint_id", checkpoint_id.into());
        self
    }

    /// Whether steps are saved while the run goes on; use `durability`, which wins. The server's default is `true`.
    /// Deprecated.
    pub fn checkpoint_during(mut self, checkpoint_during: bool) -> Self {
        self.0.set("checkpoint_during", checkpoint_during);
        self
    }

    /// Where to trace the run.
    ///
    /// Null counts as not given.
    pub fn langsmith_tracing(mut self, langsmith_tracing: impl Into<Maybe<LangsmithTracer>>) -> Self {
        self.0.set_maybe("langsmith_tracing", langsmith_tracing.into());
        self
    }

    /// The nodes before which the run stops.
    pub fn interrupt_before(mut self, interrupt_before: impl Into<InterruptNodes>) -> Self {
        self.0.set("interrupt_before", interrupt_before.into());
        self
    }

    /// The nodes after which the run stops.
    pub fn interrupt_after(mut self, interrupt_after: impl Into<InterruptNodes>) -> Self {
        self.0.set("interrupt_after", interrupt_after.into());
        self
    }

    /// The URL that the server calls when the run has ended.
    pub fn webhook(mut self, webhook: impl Into<String>) -> Self {
        self.0.set("webhook", webhook.into());
        self
    }

    /// What closing the connection does to a run that is waited for or streamed. The server's default is
    /// `"continue"`.
    pub fn on_disconnect(mut self, on_disconnect: impl Into<DisconnectMode>) -> Self {
        self.0.set("on_disconnect", on_disconnect.into());
        self
    }

    /// What becomes of the thread of a stateless run; ignored on a thread. The server's default is `"delete"`.
    pub fn on_completion(mut self, on_completion: impl Into<OnCompletion>) -> Self {
        self.0.set("on_completion", on_completion.into());
        self
    }

    /// What happens to a run in flight on the thread; a stateless run meets none and takes null. The server's default
    /// is `"enqueue"`.
    ///
    /// Null counts as not given.
    pub fn multitask_strategy(mut self, multitask_strategy: impl Into<Maybe<MultitaskStrategy>>) -> Self {
        self.0.set_maybe("multitask_strategy", multitask_strategy.into());
        self
    }

    /// What happens when the thread is missing; a stateless run makes its own thread. The server's default is
    /// `"reject"`.
    pub fn if_not_exists(mut self, if_not_exists: impl Into<IfNotExists>) -> Self {
        self.0.set("if_not_exists", if_not_exists.into());
        self
    }

    /// Seconds to wait before the run starts; negative starts at once. The server's default is `0`.
    pub fn after_seconds(mut self, after_seconds: impl Into<f64>) -> Self {
        self.0.set("after_seconds", after_seconds.into());
        self
    }

    /// When checkpoints are saved. The server's default is `"async"`.
    pub fn durability(mut self, durability: impl Into<Durability>) -> Self {
        self.0.set("durability", durability.into());
        self
    }

    /// Whether resuming an interrupt that is not pending fails the run; only servers newer than 0.16 use it.
    pub fn strict_resume(mut self, strict_resume: bool) -> Self {
        self.0.set("strict_resume", strict_resume);
        self
    }

    /// What the run's stream carries. The server's default is `"values"`.
    pub fn stream_mode(mut self, stream_mode: impl Into<StreamModeChoice>) -> Self {
        self.0.set("stream_mode", stream_mode.into());
        self
    }

    /// Whether subgraphs stream too. The server's default is `false`.
    pub fn stream_subgraphs(mut self, stream_subgraphs: bool) -> Self {
        self.0.set("stream_subgraphs", stream_subgraphs);
        self
    }

    /// Whether events are kept so that a lost stream can be resumed. The server's default is `false`.
    pub fn stream_resumable(mut self, stream_resumable: bool) -> Self {
        self.0.set("stream_resumable", stream_resumable);
        self
    }

    /// Keys for which the result carries a URL that takes feedback.
    pub fn feedback_keys(mut self, feedback_keys: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.set("feedback_keys", feedback_keys.into_iter().map(Into::into).collect::<Vec<_>>());
        self
    }

    /// The namespaces whose events are sent, an empty one for the graph itself; all by default. Only newer servers
    /// use it.
    pub fn stream_namespaces(mut self, stream_namespaces: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.set("stream_namespaces", stream_namespaces.into_iter().map(Into::into).collect::<Vec<_>>());
        self
    }
}

request! {
    /// A call of [`runs.wait`](Runs::wait) that has not been sent. Awaiting it sends it and gives the answer, the
    /// graph's state as JSON or as the type that `state` names.
    ///
    /// Each of its methods sets one parameter or option; what is not set is not sent.
    WaitCall<State> = runs.wait => value State; call_options, create_options, run_options
}

impl<State, Mode> WaitCall<State, Mode> {
    /// The id of the thread.
    ///
    /// Null says that there is none.
    pub fn thread_id(mut self, thread_id: impl Into<Maybe<String>>) -> Self {
        self.0.set_maybe("thread_id", thread_id.into());
        self
    }

    /// The graph's input; null goes on from where the thread stands. It is not read where there is a command.
    pub fn input(mut self, input: impl Serialize) -> Self {
        self.0.set("input", input);
        self
    }

    /// What to do instead of taking an input, such as resuming; it wins over `input`. A stateless run cannot resume.
    ///
    /// Null counts as not given.
    pub fn command(mut self, command: impl Into<Maybe<Command>>) -> Self {
        self.0.set_maybe("command", command.into());
        self
    }

    /// Metadata of the run; the server drops keys that are its own.
    pub fn metadata(mut self, metadata: impl Serialize) -> Self {
        self.0.set("metadata", metadata);
        self
    }

    /// The configuration of the run.
    pub fn config(mut self, config: Config) -> Self {
        self.0.set("config", config);
        self
    }

    /// The graph's static context; together with a non-empty `config.configurable` it is refused with 400.
    pub fn context(mut self, context: impl Serialize) -> Self {
        self.0.set("context", context);
        self
    }

    /// The checkpoint to start from, the newest by default.
    pub fn checkpoint(mut self, checkpoint: CheckpointConfig) -> Self {
        self.0.set("checkpoint", checkpoint);
        self
    }

    /// The id of the checkpoint to start from.
    ///
    /// Null counts as not given.
    pub fn checkpoint_id(mut self, checkpoint_id: impl Into<Maybe<String>>) -> Self {
        self.0.set_maybe("checkpoint_id", checkpoint_id.into());
        self
    }

    /// Whether steps are saved while the run goes on; use `durability`, which wins. The server's default is `true`.
    /// Deprecated.
    pub fn checkpoint_during(mut self, checkpoint_during: bool) -> Self {
        self.0.set("checkpoint_during", checkpoint_during);
        self
    }

    /// Where to trace the run.
    ///
    /// Null counts as not given.
    pub fn langsmith_tracing(mut self, langsmith_tracing: impl Into<Maybe<LangsmithTracer>>) -> Self {
        self.0.set_maybe("langsmith_tracing", langsmith_tracing.into());
        self
    }

    /// The nodes before which the run stops.
    pub fn interrupt_before(mut self, interrupt_before: impl Into<InterruptNodes>) -> Self {
        self.0.set("interrupt_before", interrupt_before.into());
        self
    }

    /// The nodes after which the run stops.
    pub fn interrupt_after(mut self, interrupt_after: impl Into<InterruptNodes>) -> Self {
        self.0.set("interrupt_after", interrupt_after.into());
        self
    }

    /// The URL that the server calls when the run has ended.
    pub fn webhook(mut self, webhook: impl Into<String>) -> Self {
        self.0.set("webhook", webhook.into());
        self
    }

    /// What closing the connection does to a run that is waited for or streamed. The server's default is
    /// `"continue"`.
    pub fn on_disconnect(mut self, on_disconnect: impl Into<DisconnectMode>) -> Self {
        self.0.set("on_disconnect", on_disconnect.into());
        self
    }

    /// What becomes of the thread of a stateless run; ignored on a thread. The server's default is `"delete"`.
    pub fn on_completion(mut self, on_completion: impl Into<OnCompletion>) -> Self {
        self.0.set("on_completion", on_completion.into());
        self
    }

    /// What happens to a run in flight on the thread; a stateless run meets none and takes null. The server's default
    /// is `"enqueue"`.
    ///
    /// Null counts as not given.
    pub fn multitask_strategy(mut self, multitask_strategy: impl Into<Maybe<MultitaskStrategy>>) -> Self {
        self.0.set_maybe("multitask_strategy", multitask_strategy.into());
        self
    }

    /// What happens when the thread is missing; a stateless run makes its own thread. The server's default is
    /// `"reject"`.
    pub fn if_not_exists(mut self, if_not_exists: impl Into<IfNotExists>) -> Self {
        self.0.set("if_not_exists", if_not_exists.into());
        self
    }

    /// Seconds to wait before the run starts; negative starts at once. The server's default is `0`.
    pub fn after_seconds(mut self, after_seconds: impl Into<f64>) -> Self {
        self.0.set("after_seconds", after_seconds.into());
        self
    }

    /// When checkpoints are saved. The server's default is `"async"`.
    pub fn durability(mut self, durability: impl Into<Durability>) -> Self {
        self.0.set("durability", durability.into());
        self
    }

    /// Whether resuming an interrupt that is not pending fails the run; only servers newer than 0.16 use it.
    pub fn strict_resume(mut self, strict_resume: bool) -> Self {
        self.0.set("strict_resume", strict_resume);
        self
    }

    /// What the run's stream carries. The server's default is `"values"`.
    pub fn stream_mode(mut self, stream_mode: impl Into<StreamModeChoice>) -> Self {
        self.0.set("stream_mode", stream_mode.into());
        self
    }

    /// Whether subgraphs stream too. The server's default is `false`.
    pub fn stream_subgraphs(mut self, stream_subgraphs: bool) -> Self {
        self.0.set("stream_subgraphs", stream_subgraphs);
        self
    }

    /// Whether events are kept so that a lost stream can be resumed. The server's default is `false`.
    pub fn stream_resumable(mut self, stream_resumable: bool) -> Self {
        self.0.set("stream_resumable", stream_resumable);
        self
    }

    /// Keys for which the result carries a URL that takes feedback.
    pub fn feedback_keys(mut self, feedback_keys: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.set("feedback_keys", feedback_keys.into_iter().map(Into::into).collect::<Vec<_>>());
        self
    }
}

request! {
    /// A call of [`runs.join_stream`](Runs::join_stream) that has not been sent. Awaiting it opens the stream and
    /// gives it once the headers of the answer are here, the graph's state as JSON or as the type that `state` names.
    ///
    /// Each of its methods sets one parameter or option; what is not set is not sent.
    JoinStreamCall<State> = runs.join_stream => stream RunEvent<State>; call_options, run_options, stream_options
}

impl<State, Mode> JoinStreamCall<State, Mode> {
    /// The id of the thread.
    ///
    /// Null says that there is none.
    pub fn thread_id(mut self, thread_id: impl Into<Maybe<String>>) -> Self {
        self.0.set_maybe("thread_id", thread_id.into());
        self
    }

    /// Which of the run's modes to send, all by default. With it, `metadata` is left out too; of a parameter that is
    /// repeated only the last counts.
    pub fn stream_mode(mut self, stream_mode: impl Into<JoinStreamModesValue>) -> Self {
        self.0.set("stream_mode", stream_mode.into());
        self
    }

    /// Whether the run is cancelled when the client closes this connection. The server's default is `false`.
    pub fn cancel_on_disconnect(mut self, cancel_on_disconnect: impl Into<QueryFlag>) -> Self {
        self.0.set("cancel_on_disconnect", cancel_on_disconnect.into());
        self
    }

    /// The checkpoint whose state the caller already shows: newer servers send only what came after it, others ignore
    /// it.
    pub fn checkpoint_id(mut self, checkpoint_id: impl Into<String>) -> Self {
        self.0.set("checkpoint_id", checkpoint_id.into());
        self
    }

    /// The namespaces whose events are sent, an empty one for the graph itself; all by default. Only newer servers
    /// use it.
    pub fn stream_namespaces(mut self, stream_namespaces: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.set("stream_namespaces", stream_namespaces.into_iter().map(Into::into).collect::<Vec<_>>());
        self
    }

    /// The id of the last event that arrived; the server goes on after it. `-1` replays a resumable run from its
    /// beginning; without the header only what happens from now on is sent.
    pub fn last_event_id(mut self, last_event_id: impl Into<String>) -> Self {
        self.0.set("last_event_id", last_event_id.into());
        self
    }
}

request! {
    /// A call of [`runs.list`](Runs::list) that has not been sent. Awaiting it sends it and gives the answer.
    ///
    /// Each of its methods sets one parameter or option; what is not set is not sent.
    ListCall = runs.list => value RunList; call_options
}

impl<Mode> ListCall<Mode> {
    /// The largest number of runs; there is no upper bound, and a negative number finds none. The server's default is
    /// `10`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.set("limit", limit);
        self
    }

    /// The number of runs to skip. The server's default is `0`.
    pub fn offset(mut self, offset: i64) -> Self {
        self.0.set("offset", offset);
        self
    }

    /// The status that the runs have to have, any by default; an unknown word finds none.
    pub fn status(mut self, status: impl Into<RunStatus>) -> Self {
        self.0.set("status", status.into());
        self
    }

    /// The fields to show, all by default; repeat the parameter for several.
    pub fn select(mut self, select: impl IntoIterator<Item = impl Into<RunSelectField>>) -> Self {
        self.0.set("select", select.into_iter().map(Into::into).collect::<Vec<_>>());
        self
    }
}

request! {
    /// A call of [`runs.get`](Runs::get) that has not been sent. Awaiting it sends it and gives the answer.
    ///
    /// Each of its methods sets one parameter or option; what is not set is not sent.
    GetCall = runs.get => value Run; call_options
}

request! {
    /// A call of [`runs.delete`](Runs::delete) that has not been sent. Awaiting it sends it and gives nothing.
    ///
    /// Each of its methods sets one parameter or option; what is not set is not sent.
    DeleteCall = runs.delete => nothing (); call_options
}

request! {
    /// A call of [`runs.join`](Runs::join) that has not been sent. Awaiting it sends it and gives the answer, the
    /// graph's state as JSON or as the type that `state` names.
    ///
    /// Each of its methods sets one parameter or option; what is not set is not sent.
    JoinCall<State> = runs.join => value State; call_options, run_options
}

impl<State, Mode> JoinCall<State, Mode> {
    /// Whether the run is cancelled when the client closes this connection. The server's default is `false`.
    pub fn cancel_on_disconnect(mut self, cancel_on_disconnect: impl Into<QueryFlag>) -> Self {
        self.0.set("cancel_on_disconnect", cancel_on_disconnect.into());
        self
    }
}

request! {
    /// A call of [`runs.cancel`](Runs::cancel) that has not been sent. Awaiting it sends it and gives the answer, or
    /// nothing where it has no body, the graph's state as JSON or as the type that `state` names.
    ///
    /// Each of its methods sets one parameter or option; what is not set is not sent.
    CancelCall<State> = runs.cancel => optional Option<State>; call_options, run_options
}

impl<State, Mode> CancelCall<State, Mode> {
    /// Whether to answer only when the run has stopped. The JavaScript server waits for any value. The server's
    /// default is `false`.
    pub fn wait(mut self, wait: impl Into<QueryFlag>) -> Self {
        self.0.set("wait", wait.into());
        self
    }

    /// What becomes of the cancelled run; an unknown word counts as `interrupt`. The server's default is
    /// `"interrupt"`.
    pub fn action(mut self, action: impl Into<CancelAction>) -> Self {
        self.0.set("action", action.into());
        self
    }

    /// Why the run is cancelled; the JavaScript SDK sends it, servers up to 0.16 ignore it.
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.0.set("reason", reason.into());
        self
    }
}

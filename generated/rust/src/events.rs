// Generated from spec/ by `npm run generate`; do not edit.
//! What the streams yield.

#![allow(clippy::wildcard_imports)]

use crate::types::*;

events! {
    /// One event of the thread protocol, told apart by `event`, which repeats `method`.
    ProtocolEvent {
        /// A graph or a subgraph began, ended, failed or was interrupted.
        Lifecycle(Box<ProtocolLifecycle>) = "lifecycle",
        /// The state after the input and after every step.
        Values(Box<ProtocolValues<State>>) = "values",
        /// What a node changed.
        Updates(Box<ProtocolUpdates>) = "updates",
        /// A piece of a message.
        Messages(Box<ProtocolMessages>) = "messages",
        /// What a tool does.
        Tools(Box<ProtocolTools>) = "tools",
        /// A task began or ended.
        Tasks(Box<ProtocolTasks<State>>) = "tasks",
        /// A checkpoint was written.
        Checkpoints(Box<ProtocolCheckpoints>) = "checkpoints",
        /// What a node wrote to the stream by itself.
        Custom(Box<ProtocolCustom>) = "custom",
        /// A node asks and waits for `input.respond`.
        InputRequested(Box<ProtocolInputRequested>) = "input.requested",
    }
}

events! {
    /// One event of a run's stream, told apart by `event`. A run sends `metadata` first, then the events of the modes
    /// that were asked for, and `error` last if it fails; then the stream closes.
    RunEvent {
        /// The first event of a run.
        Metadata(Box<RunStarted>) = "metadata",
        /// The state after the input and after every step; of an interrupted run with `__interrupt__` in it.
        Values(State) = "values",
        /// What a node changed, or the interrupts at which the run stopped.
        Updates(Box<Updates>) = "updates",
        /// A message or a piece of one, in the mode `messages-tuple`.
        Messages(Box<MessageTuple>) = "messages",
        /// Where a message comes from, once before its first piece, in the mode `messages`; never replayed.
        MessagesMetadata(MessageSources) = "messages/metadata",
        /// A message as far as the model has come, in the mode `messages`; never replayed.
        MessagesPartial(StreamedMessages) = "messages/partial",
        /// A message that came in one piece, in the mode `messages`; never replayed.
        MessagesComplete(StreamedMessages) = "messages/complete",
        /// What a node wrote to the stream by itself.
        Custom(CustomData) = "custom",
        /// A task began or ended.
        Tasks(Box<TaskData<State>>) = "tasks",
        /// A checkpoint was written; stateless runs write none.
        Checkpoints(Box<StreamedCheckpoint<State>>) = "checkpoints",
        /// A checkpoint, the start or the end of a task, with its step.
        Debug(Box<DebugData<State>>) = "debug",
        /// What a runnable of the graph did, in the form of LangChain's `astream_events` version 2.
        Events(Box<RunnableActivity>) = "events",
        /// The run failed; the status of the response stays 200, and no state follows. Never replayed.
        Error(Box<RunFailure>) = "error",
        /// Where to send feedback, at the end of a run that was given `feedback_keys`; never replayed.
        Feedback(FeedbackUrls) = "feedback",
        /// The run has ended; only servers newer than 0.16 send it, others just close the stream.
        End(Option<Box<EndData>>) = "end",
    }
}

events! {
    /// One event of a thread's stream, told apart by `event`; `metadata` both opens and closes a run, told apart by
    /// its data.
    ThreadEvent {
        /// The first event of a run.
        Metadata(Box<RunStarted>) = "metadata",
        /// The last event of a run in the stream of its thread.
        RunDone(Box<RunDoneData>) = "metadata",
        /// The thread's state was updated by hand.
        StateUpdate(Box<StateUpdateData<State>>) = "state_update",
        /// The state after the input and after every step; of an interrupted run with `__interrupt__` in it.
        Values(State) = "values",
        /// What a node changed, or the interrupts at which the run stopped.
        Updates(Box<Updates>) = "updates",
        /// A message or a piece of one, in the mode `messages-tuple`.
        Messages(Box<MessageTuple>) = "messages",
        /// Where a message comes from, once before its first piece, in the mode `messages`; never replayed.
        MessagesMetadata(MessageSources) = "messages/metadata",
        /// A message as far as the model has come, in the mode `messages`; never replayed.
        MessagesPartial(StreamedMessages) = "messages/partial",
        /// A message that came in one piece, in the mode `messages`; never replayed.
        MessagesComplete(StreamedMessages) = "messages/complete",
        /// What a node wrote to the stream by itself.
        Custom(CustomData) = "custom",
        /// A task began or ended.
        Tasks(Box<TaskData<State>>) = "tasks",
        /// A checkpoint was written; stateless runs write none.
        Checkpoints(Box<StreamedCheckpoint<State>>) = "checkpoints",
        /// A checkpoint, the start or the end of a task, with its step.
        Debug(Box<DebugData<State>>) = "debug",
        /// What a runnable of the graph did, in the form of LangChain's `astream_events` version 2.
        Events(Box<RunnableActivity>) = "events",
        /// The run failed; the status of the response stays 200, and no state follows. Never replayed.
        Error(Box<RunFailure>) = "error",
        /// Where to send feedback, at the end of a run that was given `feedback_keys`; never replayed.
        Feedback(FeedbackUrls) = "feedback",
        /// The run has ended; only servers newer than 0.16 send it, others just close the stream.
        End(Option<Box<EndData>>) = "end",
    }
}

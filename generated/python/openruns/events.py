# Generated from spec/ by `npm run generate`; do not edit.
"""What the streams yield: a class for each event of the contract.

    for event in client.runs.stream(assistant_id="agent", input=...):
        match event:
            case MessagesEvent(data=(chunk, metadata)):
                ...
            case ValuesEvent(data=state, namespace=[]):
                ...
"""

from __future__ import annotations

from typing import ClassVar, Literal, Union

from . import types as t
from ._runtime.events import Event, UnknownEvent, event_maker
from ._runtime.typing_names import TypeAlias

__all__ = [
    "A2aMessageEvent",
    "CheckpointsEvent",
    "CustomEvent",
    "DebugEvent",
    "EndEvent",
    "ErrorEvent",
    "Event",
    "EventsEvent",
    "FeedbackEvent",
    "MessagesCompleteEvent",
    "MessagesEvent",
    "MessagesMetadataEvent",
    "MessagesPartialEvent",
    "MetadataEvent",
    "ProtocolCheckpointsEvent",
    "ProtocolCustomEvent",
    "ProtocolEvent",
    "ProtocolInputRequestedEvent",
    "ProtocolLifecycleEvent",
    "ProtocolMessagesEvent",
    "ProtocolTasksEvent",
    "ProtocolToolsEvent",
    "ProtocolUpdatesEvent",
    "ProtocolValuesEvent",
    "RunDoneEvent",
    "RunEvent",
    "StateUpdateEvent",
    "TasksEvent",
    "ThreadEvent",
    "UnknownEvent",
    "UpdatesEvent",
    "ValuesEvent",
]


class A2aMessageEvent(Event):
    """An event of an agent's stream; its data is a JSON-RPC response."""

    __slots__ = ()
    event: ClassVar[Literal["message"]] = "message"
    data: t.A2aStreamResponse

class CheckpointsEvent(Event):
    """A checkpoint was written; stateless runs write none."""

    __slots__ = ()
    event: ClassVar[Literal["checkpoints"]] = "checkpoints"
    data: t.StreamedCheckpoint

class CustomEvent(Event):
    """What a node wrote to the stream by itself."""

    __slots__ = ()
    event: ClassVar[Literal["custom"]] = "custom"
    data: t.CustomData

class DebugEvent(Event):
    """A checkpoint, the start or the end of a task, with its step."""

    __slots__ = ()
    event: ClassVar[Literal["debug"]] = "debug"
    data: t.DebugData

class EndEvent(Event):
    """The run has ended; only servers newer than 0.16 send it, others just close the stream."""

    __slots__ = ()
    event: ClassVar[Literal["end"]] = "end"
    data: t.EndData | None

class ErrorEvent(Event):
    """The run failed; the status of the response stays 200, and no state follows. Never replayed."""

    __slots__ = ()
    event: ClassVar[Literal["error"]] = "error"
    data: t.RunFailure

class EventsEvent(Event):
    """What a runnable of the graph did, in the form of LangChain's `astream_events` version 2."""

    __slots__ = ()
    event: ClassVar[Literal["events"]] = "events"
    data: t.RunnableActivity

class FeedbackEvent(Event):
    """Where to send feedback, at the end of a run that was given `feedback_keys`; never replayed."""

    __slots__ = ()
    event: ClassVar[Literal["feedback"]] = "feedback"
    data: t.FeedbackUrls

class MessagesCompleteEvent(Event):
    """A message that came in one piece, in the mode `messages`; never replayed."""

    __slots__ = ()
    event: ClassVar[Literal["messages/complete"]] = "messages/complete"
    data: t.StreamedMessages

class MessagesEvent(Event):
    """A message or a piece of one, in the mode `messages-tuple`."""

    __slots__ = ()
    event: ClassVar[Literal["messages"]] = "messages"
    data: t.MessageTuple

class MessagesMetadataEvent(Event):
    """Where a message comes from, once before its first piece, in the mode `messages`; never replayed."""

    __slots__ = ()
    event: ClassVar[Literal["messages/metadata"]] = "messages/metadata"
    data: t.MessageSources

class MessagesPartialEvent(Event):
    """A message as far as the model has come, in the mode `messages`; never replayed."""

    __slots__ = ()
    event: ClassVar[Literal["messages/partial"]] = "messages/partial"
    data: t.StreamedMessages

class MetadataEvent(Event):
    """The first event of a run."""

    __slots__ = ()
    event: ClassVar[Literal["metadata"]] = "metadata"
    data: t.RunStarted

class ProtocolCheckpointsEvent(Event):
    """A checkpoint was written."""

    __slots__ = ()
    event: ClassVar[Literal["checkpoints"]] = "checkpoints"
    data: t.ProtocolCheckpoints

class ProtocolCustomEvent(Event):
    """What a node wrote to the stream by itself."""

    __slots__ = ()
    event: ClassVar[Literal["custom"]] = "custom"
    data: t.ProtocolCustom

class ProtocolInputRequestedEvent(Event):
    """A node asks and waits for `input.respond`."""

    __slots__ = ()
    event: ClassVar[Literal["input.requested"]] = "input.requested"
    data: t.ProtocolInputRequested

class ProtocolLifecycleEvent(Event):
    """A graph or a subgraph began, ended, failed or was interrupted."""

    __slots__ = ()
    event: ClassVar[Literal["lifecycle"]] = "lifecycle"
    data: t.ProtocolLifecycle

class ProtocolMessagesEvent(Event):
    """A piece of a message."""

    __slots__ = ()
    event: ClassVar[Literal["messages"]] = "messages"
    data: t.ProtocolMessages

class ProtocolTasksEvent(Event):
    """A task began or ended."""

    __slots__ = ()
    event: ClassVar[Literal["tasks"]] = "tasks"
    data: t.ProtocolTasks

class ProtocolToolsEvent(Event):
    """What a tool does."""

    __slots__ = ()
    event: ClassVar[Literal["tools"]] = "tools"
    data: t.ProtocolTools

class ProtocolUpdatesEvent(Event):
    """What a node changed."""

    __slots__ = ()
    event: ClassVar[Literal["updates"]] = "updates"
    data: t.ProtocolUpdates

class ProtocolValuesEvent(Event):
    """The state after the input and after every step."""

    __slots__ = ()
    event: ClassVar[Literal["values"]] = "values"
    data: t.ProtocolValues

class RunDoneEvent(Event):
    """The last event of a run in the stream of its thread."""

    __slots__ = ()
    event: ClassVar[Literal["metadata"]] = "metadata"
    data: t.RunDoneData

class StateUpdateEvent(Event):
    """The thread's state was updated by hand."""

    __slots__ = ()
    event: ClassVar[Literal["state_update"]] = "state_update"
    data: t.StateUpdateData

class TasksEvent(Event):
    """A task began or ended."""

    __slots__ = ()
    event: ClassVar[Literal["tasks"]] = "tasks"
    data: t.TaskData

class UpdatesEvent(Event):
    """What a node changed, or the interrupts at which the run stopped."""

    __slots__ = ()
    event: ClassVar[Literal["updates"]] = "updates"
    data: t.Updates

class ValuesEvent(Event):
    """The state after the input and after every step; of an interrupted run with `__interrupt__` in it."""

    __slots__ = ()
    event: ClassVar[Literal["values"]] = "values"
    data: t.GraphState

ProtocolEvent: TypeAlias = Union[
    ProtocolLifecycleEvent,
    ProtocolValuesEvent,
    ProtocolUpdatesEvent,
    ProtocolMessagesEvent,
    ProtocolToolsEvent,
    ProtocolTasksEvent,
    ProtocolCheckpointsEvent,
    ProtocolCustomEvent,
    ProtocolInputRequestedEvent,
]
"""One event of the thread protocol, told apart by `event`, which repeats `method`."""

RunEvent: TypeAlias = Union[
    MetadataEvent,
    ValuesEvent,
    UpdatesEvent,
    MessagesEvent,
    MessagesMetadataEvent,
    MessagesPartialEvent,
    MessagesCompleteEvent,
    CustomEvent,
    TasksEvent,
    CheckpointsEvent,
    DebugEvent,
    EventsEvent,
    ErrorEvent,
    FeedbackEvent,
    EndEvent,
]
"""One event of a run's stream, told apart by `event`. A run sends `metadata` first, then the events of the modes that
were asked for, and `error` last if it fails; then the stream closes.
"""

ThreadEvent: TypeAlias = Union[
    MetadataEvent,
    RunDoneEvent,
    StateUpdateEvent,
    ValuesEvent,
    UpdatesEvent,
    MessagesEvent,
    MessagesMetadataEvent,
    MessagesPartialEvent,
    MessagesCompleteEvent,
    CustomEvent,
    TasksEvent,
    CheckpointsEvent,
    DebugEvent,
    EventsEvent,
    ErrorEvent,
    FeedbackEvent,
    EndEvent,
]
"""One event of a thread's stream, told apart by `event`; `metadata` both opens and closes a run, told apart by its data.
"""

make_protocol_event = event_maker(
    {
        "checkpoints": ((ProtocolCheckpointsEvent, frozenset(("type", "event_id", "seq", "method", "params",))),),
        "custom": ((ProtocolCustomEvent, frozenset(("type", "event_id", "seq", "method", "params",))),),
        "input.requested": ((ProtocolInputRequestedEvent, frozenset(("type", "event_id", "seq", "method", "params",))),),
        "lifecycle": ((ProtocolLifecycleEvent, frozenset(("type", "event_id", "seq", "method", "params",))),),
        "messages": ((ProtocolMessagesEvent, frozenset(("type", "event_id", "seq", "method", "params",))),),
        "tasks": ((ProtocolTasksEvent, frozenset(("type", "event_id", "seq", "method", "params",))),),
        "tools": ((ProtocolToolsEvent, frozenset(("type", "event_id", "seq", "method", "params",))),),
        "updates": ((ProtocolUpdatesEvent, frozenset(("type", "event_id", "seq", "method", "params",))),),
        "values": ((ProtocolValuesEvent, frozenset(("type", "event_id", "seq", "method", "params",))),),
    },
    frozenset(),
)

make_run_event = event_maker(
    {
        "checkpoints": ((CheckpointsEvent, frozenset(("config", "parent_config", "values", "metadata", "next", "tasks",))),),
        "custom": ((CustomEvent, frozenset()),),
        "debug": ((DebugEvent, frozenset()),),
        "end": ((EndEvent, frozenset(("status",))),),
        "error": ((ErrorEvent, frozenset(("error", "message",))),),
        "events": ((EventsEvent, frozenset()),),
        "feedback": ((FeedbackEvent, frozenset()),),
        "messages/complete": ((MessagesCompleteEvent, frozenset()),),
        "messages": ((MessagesEvent, frozenset()),),
        "messages/metadata": ((MessagesMetadataEvent, frozenset()),),
        "messages/partial": ((MessagesPartialEvent, frozenset()),),
        "metadata": ((MetadataEvent, frozenset(("run_id", "attempt",))),),
        "tasks": ((TasksEvent, frozenset()),),
        "updates": ((UpdatesEvent, frozenset()),),
        "values": ((ValuesEvent, frozenset()),),
    },
    frozenset((MessagesEvent,)),
)

make_thread_event = event_maker(
    {
        "checkpoints": ((CheckpointsEvent, frozenset(("config", "parent_config", "values", "metadata", "next", "tasks",))),),
        "custom": ((CustomEvent, frozenset()),),
        "debug": ((DebugEvent, frozenset()),),
        "end": ((EndEvent, frozenset(("status",))),),
        "error": ((ErrorEvent, frozenset(("error", "message",))),),
        "events": ((EventsEvent, frozenset()),),
        "feedback": ((FeedbackEvent, frozenset()),),
        "messages/complete": ((MessagesCompleteEvent, frozenset()),),
        "messages": ((MessagesEvent, frozenset()),),
        "messages/metadata": ((MessagesMetadataEvent, frozenset()),),
        "messages/partial": ((MessagesPartialEvent, frozenset()),),
        "metadata": ((MetadataEvent, frozenset(("run_id", "attempt",))), (RunDoneEvent, frozenset(("status", "run_id",))),),
        "state_update": ((StateUpdateEvent, frozenset(("state", "thread_id",))),),
        "tasks": ((TasksEvent, frozenset()),),
        "updates": ((UpdatesEvent, frozenset()),),
        "values": ((ValuesEvent, frozenset()),),
    },
    frozenset((MessagesEvent,)),
)

make_a2a_message_event = event_maker(
    {
        "message": ((A2aMessageEvent, frozenset()),),
    },
    frozenset(),
)

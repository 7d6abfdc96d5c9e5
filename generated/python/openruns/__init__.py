# Generated from spec/ by `npm run generate`; do not edit.
"""A typed client for the LangGraph Agent Server API."""

from __future__ import annotations

from . import types
from ._runtime.asynchronous import AsyncStream
from ._runtime.blocking import Stream
from ._runtime.errors import OpenRunsError, RunError
from ._runtime.operation import UNSET
from ._runtime.options import Reconnect, RunCreated
from .async_client import AsyncClient
from .client import Client
from .events import (
    A2aMessageEvent,
    CheckpointsEvent,
    CustomEvent,
    DebugEvent,
    EndEvent,
    ErrorEvent,
    Event,
    EventsEvent,
    FeedbackEvent,
    MessagesCompleteEvent,
    MessagesEvent,
    MessagesMetadataEvent,
    MessagesPartialEvent,
    MetadataEvent,
    ProtocolCheckpointsEvent,
    ProtocolCustomEvent,
    ProtocolEvent,
    ProtocolInputRequestedEvent,
    ProtocolLifecycleEvent,
    ProtocolMessagesEvent,
    ProtocolTasksEvent,
    ProtocolToolsEvent,
    ProtocolUpdatesEvent,
    ProtocolValuesEvent,
    RunDoneEvent,
    RunEvent,
    StateUpdateEvent,
    TasksEvent,
    ThreadEvent,
    UnknownEvent,
    UpdatesEvent,
    ValuesEvent,
)

__version__ = "0.1.0"

__all__ = [
    "A2aMessageEvent",
    "AsyncClient",
    "AsyncStream",
    "CheckpointsEvent",
    "Client",
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
    "OpenRunsError",
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
    "Reconnect",
    "RunCreated",
    "RunDoneEvent",
    "RunError",
    "RunEvent",
    "StateUpdateEvent",
    "Stream",
    "TasksEvent",
    "ThreadEvent",
    "UNSET",
    "UnknownEvent",
    "UpdatesEvent",
    "ValuesEvent",
    "__version__",
    "types",
]

# Generated from spec/ by `npm run generate`; do not edit.
"""A typed client for the LangGraph Agent Server API."""

from __future__ import annotations

from . import types
from ._runtime.asynchronous import AsyncStream
from ._runtime.blocking import Stream
from ._runtime.errors import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    InternalServerError,
    InvalidRequestError,
    InvalidResponseError,
    NotFoundError,
    OpenRunsError,
    PermissionDeniedError,
    RateLimitError,
    RunError,
    UnprocessableEntityError,
)
from ._runtime.operation import UNSET
from ._runtime.options import Reconnect, RunCreated
from ._runtime.text import text
from ._version import __version__
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

__all__ = [
    "A2aMessageEvent",
    "APIConnectionError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncClient",
    "AsyncStream",
    "AuthenticationError",
    "BadRequestError",
    "CheckpointsEvent",
    "Client",
    "ConflictError",
    "CustomEvent",
    "DebugEvent",
    "EndEvent",
    "ErrorEvent",
    "Event",
    "EventsEvent",
    "FeedbackEvent",
    "InternalServerError",
    "InvalidRequestError",
    "InvalidResponseError",
    "MessagesCompleteEvent",
    "MessagesEvent",
    "MessagesMetadataEvent",
    "MessagesPartialEvent",
    "MetadataEvent",
    "NotFoundError",
    "OpenRunsError",
    "PermissionDeniedError",
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
    "RateLimitError",
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
    "UnprocessableEntityError",
    "UpdatesEvent",
    "ValuesEvent",
    "__version__",
    "text",
    "types",
]

# Errors and reprs name the classes as they are imported.
for _name in __all__:
    _public = globals()[_name]
    if isinstance(_public, type):
        _public.__module__ = __name__
del _name, _public

# Generated from spec/ by `npm run generate`; do not edit.
"""A typed client for the LangGraph Agent Server API."""

from __future__ import annotations

from . import _runtime, events, types
from ._runtime import *
from ._version import __version__
from .async_client import AsyncClient
from .client import Client
from .events import *

__all__ = ["AsyncClient", "Client", "__version__", "events", "types"]
__all__ += _runtime.__all__
__all__ += events.__all__

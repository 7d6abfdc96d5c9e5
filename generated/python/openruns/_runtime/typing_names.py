# Copied from src/python/typing_names.py by `npm run generate`; edit it there.
"""Names of `typing` that Python 3.10 lacks. They are needed when the types are looked at, for example by `get_type_hints`."""

from __future__ import annotations

import sys

if sys.version_info >= (3, 11):
    from typing import NotRequired, TypeAlias
else:
    from typing_extensions import NotRequired, TypeAlias

__all__ = ["NotRequired", "TypeAlias"]

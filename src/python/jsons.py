"""JSON: orjson where it is installed, for it is several times as fast; the standard library where it is not, or where orjson
would lose the exact value of an integer beyond 64 bits."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

_ZEROS = bytes(48 if 48 <= code <= 57 else code for code in range(256))
_TWENTY_DIGITS = b"0" * 20
_SIX_DIGITS = b"0" * 6

_fast: Callable[[bytes], Any] | None
try:
    from orjson import loads as _fast
except ImportError:
    _fast = None


def loads(data: bytes) -> Any:
    """The value of a JSON text in UTF-8; bytes that are not UTF-8 become U+FFFD.

    Raises:
        ValueError: where it is not JSON.
    """
    if _fast is not None and _TWENTY_DIGITS not in data.translate(_ZEROS):
        try:
            return _fast(data)
        except ValueError:
            pass
    return json.loads(data.decode(errors="replace"), parse_constant=_refuse)


def reader_of(block: bytes) -> Callable[[bytes], Any]:
    """The fastest function that gives the exact values of JSON texts within these bytes.

    Where it raises ValueError, only `loads` knows whether that is right. Of 20 digits in a row, every third byte shows six.
    """
    if _fast is None:
        return loads
    sample = block[::3].translate(_ZEROS)
    at = sample.find(_SIX_DIGITS)
    while at >= 0:
        if block[3 * at : 3 * at + 16].isdigit():
            return loads
        at = sample.find(_SIX_DIGITS, at + 1)
    return _fast


def _refuse(constant: str) -> Any:
    raise ValueError(f"{constant} is not JSON")

"""JSON: read with orjson where it is installed, for it is several times as fast; with the standard library where it is not,
and wherever orjson would change the value of a long integer or refuse a number."""

from __future__ import annotations

import dataclasses
import datetime
import decimal
import enum
import json
import uuid
from collections.abc import Callable, Mapping
from typing import Any

_ZEROS = bytes(48 if 48 <= code <= 57 else code for code in range(256))
_LONG_NUMBER = b"0" * 19
"""As many digits as the first integer that does not fit into 64 bits."""
_SIX_DIGITS = b"0" * 6

_fast: Callable[[bytes], Any] | None
try:
    from orjson import loads as _fast
except ImportError:
    _fast = None


class NestedTooDeepError(ValueError):
    """The text is JSON as far as it was read, but nested deeper than the parser goes."""


def loads(data: bytes) -> Any:
    """The value of a JSON text in UTF-8; bytes that are not UTF-8 become U+FFFD. Integers are exact; a number beyond the range
    of a float becomes infinite.

    Raises:
        ValueError: where it is not JSON; a `NestedTooDeepError` where it is nested too deep.
    """
    if _fast is not None and _LONG_NUMBER not in data.translate(_ZEROS):
        try:
            return _fast(data)
        except ValueError:
            pass
    try:
        return json.loads(data.decode(errors="replace"), parse_constant=_refuse, parse_int=_integer)
    except RecursionError:
        raise NestedTooDeepError("the JSON is nested too deep") from None


def reader_of(block: bytes) -> Callable[[bytes], Any]:
    """The fastest function that gives the exact values of JSON texts within these bytes.

    Where it raises ValueError, only `loads` knows whether that is right. Of 19 digits in a row, every third byte shows six.
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


def dumps(value: Any, default: Callable[[Any], Any] | None = None) -> bytes:
    """A value as JSON text in UTF-8. Beside what JSON has: UUIDs, dates and times, enumerations, sets, decimals, dataclasses and
    objects with `model_dump` (pydantic).

    Args:
        default: Called with every other object; gives what to write in its place, or raises TypeError.

    Raises:
        ValueError: where it cannot be written, with the reason.
    """
    try:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False, default=_writer(default)).encode()
    except TypeError as error:
        raise ValueError(str(error)) from error
    except RecursionError:
        raise NestedTooDeepError("the value is nested too deep") from None


def _writer(default: Callable[[Any], Any] | None) -> Callable[[Any], Any]:
    def write(value: Any) -> Any:
        if isinstance(value, (uuid.UUID, decimal.Decimal)):
            return str(value)
        if isinstance(value, (datetime.datetime, datetime.date, datetime.time)):
            return value.isoformat()
        if isinstance(value, enum.Enum):
            return value.value
        if isinstance(value, (set, frozenset)):
            return list(value)
        if isinstance(value, Mapping):
            return dict(value)
        if dataclasses.is_dataclass(value) and not isinstance(value, type):
            return {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}
        if callable(dump := getattr(value, "model_dump", None)) and not isinstance(value, type):
            return dump(mode="json")
        if default is not None:
            return default(value)
        raise TypeError(f"an object of type {type(value).__name__} is not JSON; `json_default` can say how to write it")

    return write


def _integer(digits: str) -> int | float:
    try:
        return int(digits)
    except ValueError:
        # Python refuses to read integers of more than 4,300 digits.
        return float(digits)


def _refuse(constant: str) -> Any:
    raise ValueError(f"{constant} is not JSON")

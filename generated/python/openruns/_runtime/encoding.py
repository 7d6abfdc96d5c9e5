# Copied from src/python/encoding.py by `npm run generate`; edit it there.
"""Takes the compression off a body."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Mapping

MAX_ANSWER_SIZE = 256 * 1024 * 1024
"""Largest body that is read whole, in bytes, after its compression was taken off."""

Decompress = Callable[[bytes, int], bytes]
"""Gives what these bytes hold; raises `BodyTooLargeError` where that is more than so many bytes."""


class DamagedBodyError(ValueError):
    """The bytes are not what the header `content-encoding` calls them."""


class BodyTooLargeError(ValueError):
    """The body is larger than the client accepts."""

    def __init__(self) -> None:
        size = MAX_ANSWER_SIZE // 1024 // 1024
        super().__init__(f"the answer is larger than {size} MiB; ask for less, for example with `limit` or `select`")


def decompressor(headers: Mapping[str, str]) -> Decompress | None:
    """What decompresses a body piece by piece; None where it is not compressed.

    Raises:
        DamagedBodyError: where it is compressed in a way that the client did not ask for.
    """
    names = [name.strip().lower() for name in headers.get("content-encoding", "").split(",")]
    names = [name for name in names if name not in ("", "identity")]
    if not names:
        return None
    if len(names) > 1 or names[0] not in ("gzip", "x-gzip", "deflate"):
        raise DamagedBodyError(f"the answer has the content-encoding {', '.join(names)!r}, which was not asked for")
    name = names[0]
    # 32 more than the largest window: zlib finds out whether it is gzip or zlib.
    inflate = zlib.decompressobj(zlib.MAX_WBITS + 32)

    def decompress(data: bytes, limit: int) -> bytes:
        try:
            # A limit of 0 would mean none.
            found = inflate.decompress(data, limit + 1)
        except zlib.error as error:
            raise DamagedBodyError(f"the answer is damaged: its body is not valid {name} ({error})") from None
        if len(found) > limit:
            raise BodyTooLargeError
        return found

    return decompress

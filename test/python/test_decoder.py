"""The decoder, against the fixtures that all languages share."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import pytest
from openruns._runtime import json_text
from openruns._runtime.sse import Decoder, EventTooLargeError, Message

from conftest import ROOT

FIXTURES = ROOT / "test" / "fixtures"
STREAMS = sorted(FIXTURES.glob("*.sse"))


def plain(message: Message) -> dict[str, Any]:
    event_name, data, own_id = message
    name, *namespace = (event_name or b"message").decode(errors="replace").split("|")
    event: dict[str, Any] = {"event": name} | ({"namespace": namespace} if namespace else {})
    try:
        event["data"] = json_text.loads(data or b"null")
    except ValueError:
        event["raw"] = data.decode(errors="replace")
    return event | ({"id": own_id.decode(errors="replace")} if own_id else {})


def expected(path: Path) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    about = json.loads(path.with_suffix(".events.json").read_text())
    events = []
    for event in about["events"]:
        event.pop("unterminated", None)
        if "data" in event:
            event.pop("raw", None)
        events.append(event)
    return events, about


def decode(raw: bytes, sizes: Any, truncated: bool) -> tuple[list[dict[str, Any]], str]:
    decoder, messages, at = Decoder(), [], 0
    while at < len(raw):
        size = next(sizes)
        messages += decoder.push(raw[at : at + size])
        at += size
    if not truncated:
        messages += decoder.end()
    return [plain(message) for message in messages], decoder.last_event_id.decode(errors="replace")


def every(size: int) -> Any:
    while True:
        yield size


def some(seed: int) -> Any:
    source = random.Random(seed)
    while True:
        yield source.randint(1, 50)


@pytest.mark.row("sse-fixtures")
@pytest.mark.parametrize("path", STREAMS, ids=lambda path: path.stem)
def test_every_fixture_decodes_to_its_events(path: Path) -> None:
    events, about = expected(path)
    decoded, last = decode(path.read_bytes(), every(1 << 20), about.get("truncated", False))
    assert decoded == events
    assert last == about.get("last_event_id", last)


@pytest.mark.row("sse-splits")
@pytest.mark.parametrize("path", STREAMS, ids=lambda path: path.stem)
def test_any_split_gives_the_same_events(path: Path) -> None:
    events, about = expected(path)
    raw = path.read_bytes()
    for sizes in (every(1), every(2), *(some(seed) for seed in range(5))):
        assert decode(raw, sizes, about.get("truncated", False))[0] == events


@pytest.mark.row("sse-fixtures")
@pytest.mark.parametrize("path", sorted(FIXTURES.glob("*.gen.json")), ids=lambda path: path.name)
def test_large_streams_are_decoded(path: Path) -> None:
    made = json.loads(path.read_text())
    pad = "x" * made["pad"]
    body = "".join(made["template"].replace("%n", str(n)).replace("%p", pad) for n in range(made["count"]))
    raw = (made["prefix"] + body + made["suffix"]).encode()
    decoder, count, total = Decoder(), 0, 0
    for at in range(0, len(raw), 16384):
        for message in decoder.push(raw[at : at + 16384]):
            count += 1
            if "sum_of_n" in made:
                total += json_text.loads(message[1])["n"]
    count += len(decoder.end())
    assert count == made["events"] and total == made.get("sum_of_n", total)


PIECES = [
    *(b'event: values\r\ndata: {"n": 1}\r\n\r\n', b'event: values\ndata: {"n": 2}\n\n', b"event: a\rdata: 3\r\r"),
    *(b"event: b\r\ndata: 4\r\nid: 7-0\r\n\r\n", b"event: b\ndata: 5\nid: 8-0\n\n", b"id: 9\nevent: c\ndata: 6\n\n"),
    *(
        b": heartbeat\r\n\r\n",
        b": note\n",
        b"\r\n",
        b"\n",
        b"\r",
        b"event: only\r\n",
        b"data: 7\r\n",
        b"data: 8\n",
        b"retry: 1\n",
    ),
    *(b"event: d\r\ndata: [1,\n2]\r\n\r\n", b"event: d\ndata: [1,\r2]\n\n", b"event: d\r\ndata: 9\r\nid: x\0\r\n\r\n"),
    *(
        b"event: e\r\ndata: 10\r\nid:\r\n\r\n",
        b"event: \r\ndata: \r\n\r\n",
        b"event: f\r\ndata: 11\r\nevent: g\r\ndata: 12\r\n\r\n",
    ),
    b"event: g\ndata: 13\n\n",
]


@pytest.mark.row("sse-splits")
@pytest.mark.parametrize("seed", range(20))
def test_whole_pieces_and_single_bytes_agree_on_any_stream(seed: int) -> None:
    """Single bytes are read line by line, larger pieces event by event: two ways that must never differ."""
    source = random.Random(seed)
    for _ in range(200):
        raw = b"".join(source.choices(PIECES, k=source.randint(1, 12)))
        known = decode(raw, every(1), False)
        for sizes in (every(1 << 20), every(40), some(seed)):
            assert decode(raw, sizes, False) == known, raw


@pytest.mark.row("sse-splits")
@pytest.mark.parametrize("end", [b"\n", b"\r\n", b"\r"])
def test_an_event_is_there_as_soon_as_its_blank_line_is(end: bytes) -> None:
    decoder = Decoder()
    whole = end.join((b"event: values", b"data: 1", b"", b""))
    for part in (b"", b"event: values" + end, whole[: len(whole) // 2]):
        assert [data for _, data, _ in decoder.push(part) + decoder.push(whole[len(part) :])] == [b"1"]


@pytest.mark.parametrize("pad", range(8))
@pytest.mark.parametrize("number", [2**64 - 1, 2**64, -(2**64), 10**19, 10**40 + 1])
def test_integers_of_any_size_are_exact(number: int, pad: int) -> None:
    decoder = Decoder()
    others = b'event: values\r\ndata: {"id": "123e4567-e89b-12d3-a456-426614174001"}\r\n\r\n'
    raw = others + b"event: values\r\ndata: [%s%d]\r\n\r\n" % (b" " * pad, number) + others
    messages = decoder.push(raw)
    assert decoder.loads(messages[1][1]) == [number] and type(decoder.loads(messages[1][1])[0]) is int


@pytest.mark.row("sse-bound")
@pytest.mark.parametrize("chunk", [7, 1 << 20])
@pytest.mark.parametrize(
    "raw", [b"data: " + b"x" * 200 + b"\n\n", b"data: x\n" * 200 + b"\n", b"event: x\ndata: " + b"x" * 200 + b"\n\n"]
)
def test_one_event_is_bounded(raw: bytes, chunk: int) -> None:
    decoder = Decoder(max_event_size=100)
    with pytest.raises(EventTooLargeError, match="max_event_size"):
        for at in range(0, len(raw), chunk):
            decoder.push(raw[at : at + chunk])


@pytest.mark.row("bodies-survive")
@pytest.mark.parametrize("path", sorted((FIXTURES / "bodies").glob("*.json")), ids=lambda path: path.stem)
def test_recorded_bodies_survive(path: Path) -> None:
    exact = json.loads(path.read_text())
    decoded = json_text.loads(path.read_bytes())
    assert decoded == exact
    assert json.loads(json.dumps(decoded, ensure_ascii=False, allow_nan=False)) == exact

"""The transports: HTTP as servers really send it, TLS, proxies, connections that are used again."""

from __future__ import annotations

import asyncio
import socket
import ssl
import threading
import time
from pathlib import Path
from typing import Any

import httpx
import pytest
import trustme
from openruns import APIConnectionError, AsyncClient, Client, InvalidResponseError, OpenRunsError
from openruns._runtime import http1
from openruns._runtime.async_transport import AsyncSocketTransport
from openruns._runtime.transport import SocketTransport

from api import Api
from playing import PlayingServer, plays

JSON = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n"
WHOLE = JSON + b'content-length: 8\r\n\r\n{"a": 1}'


def get(client: Any) -> Any:
    return client.request("GET", "/x")


def head_of(raw: bytes) -> tuple[http1.Head, bytes]:
    found = http1.split_head(raw)
    assert found is not None
    return found


GOOD = {
    "a length": (WHOLE, True),
    "chunks": (JSON + b'transfer-encoding: chunked\r\n\r\n3\r\n{"a\r\n5\r\n": 1}\r\n0\r\n\r\n', True),
    "chunks with extensions, trailers, capitals": (
        JSON + b'Transfer-Encoding: Chunked\r\n\r\n0A;x=y\r\n{"a":   1}\r\n0\r\nx-a: b\r\n\r\n',
        True,
    ),
    "until the end": (JSON + b'\r\n{"a": 1}', False),
    "HTTP/1.0": (b'HTTP/1.0 200 OK\r\ncontent-type: application/json\r\ncontent-length: 8\r\n\r\n{"a": 1}', False),
    "to be closed": (JSON + b'connection: close\r\ncontent-length: 8\r\n\r\n{"a": 1}', False),
    "interim answers first": (b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\n" + WHOLE, True),
    "no reason, bare line feeds, folded": (
        b'HTTP/1.1 200\ncontent-type:\n application/json\ncontent-length: 8\n\n{"a": 1}',
        True,
    ),
}


@pytest.mark.parametrize("raw", [raw for raw, _ in GOOD.values()], ids=list(GOOD))
def test_any_split_of_an_answer_is_the_same(raw: bytes) -> None:
    for size in (1, 2, 3, 7, 1000):
        data, rest = b"", b""
        at, found = 0, None
        while found is None:
            data += raw[at : at + size]
            at += size
            found = http1.split_head(data)
        head, rest = found
        body = http1.Body("GET", head)
        parts = [body.feed(rest)] if rest else []
        while at < len(raw):
            parts.append(body.feed(raw[at : at + size]))
            at += size
        body.end()
        assert b"".join(parts).replace(b"   ", b" ") == b'{"a": 1}' and body.finished


@pytest.mark.parametrize(("raw", "kept"), GOOD.values(), ids=list(GOOD))
def test_answers_of_every_form(api: Api, raw: bytes, kept: bool) -> None:
    async def twice(client: Any) -> Any:
        return await get(client), await get(client)

    with PlayingServer(plays(raw, close=not kept)) as server:
        both = api.call(server.url, twice if api.asynchronous else lambda c: (get(c), get(c)))
        assert both == ({"a": 1}, {"a": 1}) and len(server.requests) == 2
        assert server.connections == (1 if kept else 2)


BAD = {
    "no HTTP": b"SSH-2.0-OpenSSH_9.6\r\n",
    "a broken status": b"HTTP/1.1 20 OK\r\n\r\n",
    "a line that is no header": b"HTTP/1.1 200 OK\r\nno header\r\n\r\n",
    "a space in a name": b"HTTP/1.1 200 OK\r\nx y: z\r\n\r\n",
    "endless headers": b"HTTP/1.1 200 OK\r\n" + b"x: y\r\n" * 30_000,
    "two lengths": JSON + b"content-length: 8\r\ncontent-length: 9\r\n\r\n",
    "a length that is none": JSON + b"content-length: -1\r\n\r\n",
    "an unknown coding": JSON + b"transfer-encoding: br\r\n\r\n",
    "a chunk without a size": JSON + b"transfer-encoding: chunked\r\n\r\nxyz\r\n",
    "a chunk with a signed size": JSON + b"transfer-encoding: chunked\r\n\r\n+5\r\nabcde\r\n",
    "a chunk that is too long": JSON + b"transfer-encoding: chunked\r\n\r\n2\r\n{}{}\r\n0\r\n\r\n",
    "an endless size": JSON + b"transfer-encoding: chunked\r\n\r\n" + b"0" * 10_000,
    "a body that is cut": JSON + b'content-length: 9\r\n\r\n{"a": 1}',
    "chunks that are cut": JSON + b'transfer-encoding: chunked\r\n\r\n8\r\n{"a": 1}\r\n',
    "nothing": b"",
}


@pytest.mark.parametrize("raw", BAD.values(), ids=list(BAD))
def test_damaged_answers_are_typed_errors(api: Api, raw: bytes) -> None:
    with PlayingServer(plays(raw, close=True)) as server, pytest.raises(OpenRunsError) as caught:
        api.call(server.url, lambda c: c.request("POST", "/x", body={}))
    assert type(caught.value) in (APIConnectionError, InvalidResponseError) and str(caught.value).startswith("request (POST")


def test_a_refusal_before_the_whole_body_was_read_is_seen(api: Api) -> None:
    refusal = b"HTTP/1.1 413 Too Large\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"

    def script(connection: socket.socket) -> None:
        taken, _ = connection.accept()
        taken.recv(1000)
        taken.sendall(refusal)
        taken.shutdown(socket.SHUT_WR)
        time.sleep(0.3)
        taken.close()

    with socket.create_server(("127.0.0.1", 0)) as server:
        threading.Thread(target=script, args=(server,), daemon=True).start()
        with pytest.raises(OpenRunsError) as caught:
            api.call(f"http://127.0.0.1:{server.getsockname()[1]}", lambda c: c.request("POST", "/x", body="x" * 20_000_000))
    assert caught.value.status == 413


def test_a_connection_that_the_server_closed_is_not_used_again() -> None:
    with PlayingServer(plays(WHOLE, close=True)) as server, Client(server.url, api_key=None) as client:
        for _ in range(3):
            assert client.request("POST", "/x", body={}) == {"a": 1}
            time.sleep(0.05)
        assert server.connections == 3


def test_a_client_serves_many_threads_and_loops() -> None:
    with PlayingServer(plays(WHOLE)) as server:
        with Client(server.url, api_key=None) as client:
            results: list[Any] = []
            threads = [threading.Thread(target=lambda: results.extend(get(client) for _ in range(50))) for _ in range(8)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
            assert len(results) == 400 and server.connections <= 8
        shared = AsyncClient(server.url, api_key=None)
        for _ in range(3):
            assert asyncio.run(get(shared)) == {"a": 1}


def test_it_is_a_transport_of_httpx() -> None:
    def parts() -> Any:
        yield b"ab"
        yield b"cde"

    with PlayingServer(plays(WHOLE)) as server:
        with httpx.Client(transport=SocketTransport()) as client:
            assert client.get(f"{server.url}/a?b=c").json() == {"a": 1}
            with client.stream("GET", server.url) as response:
                assert b"".join(response.iter_bytes()) == b'{"a": 1}'
        assert server.connections == 1

        async def main() -> None:
            async with httpx.AsyncClient(transport=AsyncSocketTransport()) as client:
                assert (await client.post(server.url, content=b"x")).json() == {"a": 1}

        asyncio.run(main())
    with PlayingServer(plays(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\nconnection: close\r\n\r\n", close=True)) as server:
        with httpx.Client(transport=SocketTransport()) as client:
            client.post(server.url, content=parts())
        assert b"transfer-encoding: chunked" in server.requests[0].lower()


def test_tls(api: Api, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(context)
    with PlayingServer(plays(WHOLE), tls=context) as server:
        with pytest.raises(APIConnectionError, match="certificate verify failed") as caught:
            api.call(server.url, lambda c: c.request("POST", "/x"))
        assert isinstance(caught.value.__cause__, ssl.SSLError)
        authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
        monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
        assert api.call(server.url, get) == {"a": 1}


def test_a_proxy_of_the_environment_is_used(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    with PlayingServer(plays(WHOLE)) as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy.url)
        monkeypatch.setenv("NO_PROXY", "direct.test")
        assert api.call("http://server.test", get) == {"a": 1}
        assert proxy.requests[0].startswith(b"GET http://server.test/x HTTP/1.1")
        with pytest.raises(APIConnectionError):
            api.call("http://direct.test", lambda c: c.request("POST", "/x"))
        assert len(proxy.requests) == 1

"""Where the tests find their servers, and where they say which behaviours hold."""

from __future__ import annotations

import json
import os
import subprocess
import uuid
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from api import Api

ROOT = Path(__file__).parents[2]


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "row(id): the behaviour of test/targets/rows.json that the test proves")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    path = os.environ.get("OPENRUNS_ROWS")
    if path and (report.when == "call" or report.outcome != "passed"):
        for mark in item.iter_markers("row"):
            line: dict[str, Any] = {"language": "python", "row": mark.args[0], "ok": report.outcome == "passed"}
            if report.outcome == "skipped":
                line |= {"ok": None, "reason": str(report.longrepr[2] if isinstance(report.longrepr, tuple) else "skipped")}
            elif report.outcome == "failed":
                line["reason"] = f"{item.name}: {str(call.excinfo.value if call.excinfo else '')[:200]}"
            with open(path, "a", encoding="utf-8") as rows:
                rows.write(json.dumps(line) + "\n")
    return report


@pytest.fixture(scope="session")
def wire_url() -> Iterator[str]:
    """The wire-behaviour server, the one of the whole run or one of our own."""
    if url := os.environ.get("OPENRUNS_WIRE"):
        yield url
        return
    command = ["node", "--import", "tsx", "test/wire/main.ts", "--port", "0"]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None and process.stdin is not None
        yield json.loads(process.stdout.readline())["url"]
        process.stdin.close()
        process.wait(10)


class Wire:
    """One session of the wire-behaviour server."""

    def __init__(self, url: str) -> None:
        self.root = url
        self.session = f"python-{uuid.uuid4()}"

    def url(self, scenario: str) -> str:
        return f"{self.root}/s/{self.session}/{scenario}"

    def log(self, idle: int = 0) -> dict[str, Any]:
        found: dict[str, Any] = httpx.get(f"{self.root}/_log/{self.session}?idle={idle}").json()
        return found

    def requests(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self.log()["requests"]
        return found

    def posts(self) -> int:
        return sum(request["method"] == "POST" for request in self.requests())

    def release(self) -> None:
        httpx.post(f"{self.root}/_release/{self.session}")


@pytest.fixture
def wire(wire_url: str) -> Iterator[Wire]:
    session = Wire(wire_url)
    yield session
    httpx.delete(f"{session.root}/_log/{session.session}")


@pytest.fixture(params=["blocking", "asynchronous"])
def api(request: pytest.FixtureRequest) -> Api:
    """Both clients, behind one face."""
    return Api(asynchronous=request.param == "asynchronous")

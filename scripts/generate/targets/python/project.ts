import type { Model } from "../../model/types.ts";

/** What makes the folder a package: metadata, README, the public entry. */
export function emitProject(model: Model, notice: string): [string, string][] {
  return [
    ["pyproject.toml", pyproject(model, notice)],
    ["README.md", readme(notice)],
    ["openruns/__init__.py", `# ${notice}\n${entry(model)}`],
    ["openruns/_version.py", `# ${notice}\n__version__ = "${model.contractVersion}"\n`],
    ["openruns/py.typed", ""],
  ];
}

const pyproject = (model: Model, notice: string): string => `# ${notice}
[build-system]
requires = ["hatchling==1.27.0"]
build-backend = "hatchling.build"

[project]
name = "openruns"
version = "${model.contractVersion}"
description = "A typed client for the LangGraph Agent Server API, blocking and asynchronous, with real streams."
readme = "README.md"
license = "MIT"
license-files = ["LICENSE"]
requires-python = ">=3.10"
dependencies = ["anyio>=4,<5", "httpx>=0.27,<1", "typing_extensions>=4.4; python_version < '3.11'"]
keywords = ["langgraph", "agents", "client", "openapi"]
classifiers = [
    "Development Status :: 4 - Beta",
    "Framework :: AsyncIO",
    "Framework :: Trio",
    "Intended Audience :: Developers",
    "Operating System :: OS Independent",
    "Programming Language :: Python :: 3",
    "Programming Language :: Python :: 3 :: Only",
    "Programming Language :: Python :: 3.10",
    "Programming Language :: Python :: 3.11",
    "Programming Language :: Python :: 3.12",
    "Programming Language :: Python :: 3.13",
    "Topic :: Software Development :: Libraries :: Python Modules",
    "Typing :: Typed",
]

[project.optional-dependencies]
fast = ["orjson>=3.9"]

[project.urls]
Homepage = "https://github.com/openruns/openruns"

[tool.hatch.build.targets.wheel]
packages = ["openruns"]

[tool.ruff]
line-length = 130
target-version = "py310"

[tool.ruff.lint]
select = ["B", "E4", "E7", "E9", "F", "I", "W"]

[tool.mypy]
strict = true
`;

const readme = (notice: string): string => `<!-- ${notice} -->
# openruns for Python

A typed client for the LangGraph Agent Server API: create a run, wait for it, stream it, join it, cancel it. Blocking and
asynchronous, Python 3.10 and later, one dependency (httpx). \`pip install "openruns[fast]"\` adds orjson, which decodes streams
faster.

\`\`\`python
from openruns import Client, MessagesEvent, ValuesEvent

with Client("http://localhost:2024") as client:
    state = client.runs.wait(
        thread_id=None,
        assistant_id="agent",
        input={"messages": [{"role": "user", "content": "how are you?"}]},
    )
    print(state)

    with client.runs.stream(
        assistant_id="agent",
        input={"messages": [{"role": "user", "content": "how are you?"}]},
        stream_mode=["values", "messages-tuple"],
    ) as stream:
        print(stream.run_id)
        for event in stream:
            match event:
                case MessagesEvent(data=(chunk, metadata)):
                    print(chunk["content"])
                case ValuesEvent(data=state):
                    print(state)
\`\`\`

\`AsyncClient\` is the same with \`await\`, \`async with\` and \`async for\`.

- **Unset and null**: a parameter that is not given is not sent; \`None\` is sent as null.
- **Errors**: every failure is an \`OpenRunsError\` with \`kind\`, \`operation\`, \`method\`, \`url\`, \`status\`, \`detail\` and
  \`request_id\`; a run that fails raises \`RunError\` (\`raise_error=False\` hands the failure over instead). No key stands in any.
- **Lost connections**: a GET is tried again; a POST that creates a run is sent once. A wait joins its run again. A stream of a
  run created with \`stream_resumable=True\` goes on after its last event, each event once; of any other run, what the server
  sends while the connection is down is lost, and \`on_reconnect\` tells you.
- **Unknown fields** of answers are kept; an event that this version does not know comes as \`UnknownEvent\`.
- **The key** comes from \`api_key\`, else from LANGGRAPH_API_KEY, LANGSMITH_API_KEY or LANGCHAIN_API_KEY.
`;

function entry(model: Model): string {
  const events = [...model.events, ...model.eventUnions].map(({ name }) => name);
  const names = ["Event", "UnknownEvent", ...events].sort();
  const own = [
    "AsyncClient",
    "AsyncStream",
    "Client",
    "APIConnectionError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "InternalServerError",
    "InvalidRequestError",
    "InvalidResponseError",
    "NotFoundError",
    "OpenRunsError",
    "PermissionDeniedError",
    "RateLimitError",
    "RunError",
    "UnprocessableEntityError",
    "Reconnect",
    "RunCreated",
    "Stream",
    "UNSET",
    "__version__",
    "text",
    "types",
  ];
  const all = [...own, ...names].sort().map((name) => `    ${JSON.stringify(name)},`);
  return `"""A typed client for the LangGraph Agent Server API."""

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
${names.map((name) => `    ${name},`).join("\n")}
)

__all__ = [
${all.join("\n")}
]

# Errors and reprs name the classes as they are imported.
for _name in __all__:
    _public = globals()[_name]
    if isinstance(_public, type):
        _public.__module__ = __name__
del _name, _public
`;
}

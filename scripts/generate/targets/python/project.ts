import type { Model } from "../../model/types.ts";
import { docstring } from "./docs.ts";
import { emitResource, type Flavour } from "./methods.ts";
import { resourceName } from "./names.ts";
import { usesLiteral } from "./spelling.ts";

const FLAVOURS: readonly Flavour[] = [
  {
    file: "client.py",
    client: "Client",
    module: "blocking",
    core: "SyncCore",
    base: "BlockingClient",
    stream: "Stream",
    prefix: "",
    asynchronous: false,
  },
  {
    file: "async_client.py",
    client: "AsyncClient",
    module: "asynchronous",
    core: "AsyncCore",
    base: "AsynchronousClient",
    stream: "AsyncStream",
    prefix: "Async",
    asynchronous: true,
  },
];

/** The module of each client. */
export const emitClients = (model: Model): [string, string][] =>
  FLAVOURS.map((flavour) => [flavour.file, emitClient(model, flavour)]);

function emitClient(model: Model, flavour: Flavour): string {
  const resources = [...new Set(model.methods.map(({ resource }) => resource))];
  const block = flavour.asynchronous ? "an `async with`" : "a `with`";
  const types = model.methods.flatMap(({ parameters }) => parameters.map(({ type }) => type));
  const results = model.operations.flatMap(({ result }) => result.type ?? []);
  const literal = [...types, ...results].some(usesLiteral) ? ", Literal" : "";
  const name = (resource: string): string => resourceName(flavour.prefix, resource);
  return `"""The ${flavour.module} client."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any${literal}

from . import _operations as ops
from . import events as e
from . import types as t
from ._runtime.${flavour.module} import ${flavour.stream}
from ._runtime.client import ${flavour.base}
from ._runtime.core import ${flavour.core}, without_unset
from ._runtime.operation import UNSET
from ._runtime.options import Headers, Reconnect, RunCreated

__all__ = ["${flavour.client}"]


${resources.map((resource) => emitResource(model, resource, flavour)).join("\n\n\n")}


class ${flavour.client}(${flavour.base}):
${docstring(`A ${flavour.module} client of an Agent Server. Close it, or use it in ${block} block.`, "    ")}

    def _add_resources(self, core: ${flavour.core}) -> None:
${resources.map((resource) => `        self.${resource} = ${name(resource)}(core)`).join("\n")}
`;
}

/** The public module `openruns`, which exports the clients, the events and the public names of the runtime. */
export const ENTRY = `"""A typed client for the LangGraph Agent Server API."""

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
`;

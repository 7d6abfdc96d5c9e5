import type { Method, MethodParameter, Model, Operation } from "../../model/types.ts";
import { makerName } from "./events.ts";
import { annotation, docstring, snake, wrap } from "./names.ts";
import { operationsName } from "./operations.ts";
import { sentence } from "./schemas.ts";

/** How the two clients differ. */
interface Flavour {
  readonly file: string;
  readonly client: string;
  readonly core: string;
  readonly base: string;
  readonly stream: string;
  readonly prefix: string;
  readonly asynchronous: boolean;
}

const FLAVOURS: readonly Flavour[] = [
  {
    file: "client.py",
    client: "Client",
    core: "SyncCore",
    base: "BlockingClient",
    stream: "Stream",
    prefix: "",
    asynchronous: false,
  },
  {
    file: "async_client.py",
    client: "AsyncClient",
    core: "AsyncCore",
    base: "AsynchronousClient",
    stream: "AsyncStream",
    prefix: "Async",
    asynchronous: true,
  },
];

const INDENT = "        ";
const OPTIONS: Record<string, string> = {
  headers: "Win over everything that the client sends by itself.",
  timeout: "Deadline of the whole call in seconds, retries, waiting and streaming included.",
  on_run_created: "Called once with the run, as soon as the headers of the answer are here, before its body.",
  raise_error: "`False`: a failed run is handed over as a value instead of raised as a `RunError`.",
  max_reconnects: "How often in a row a lost wait or stream is taken up again; 5 unless given.",
  on_reconnect: "Told of every connection that was lost and is about to be opened again.",
  idle_timeout: "Seconds without a byte after which a connection counts as lost; never unless given.",
  max_event_size: "Largest event in bytes; 64 MiB unless given.",
};
const TYPES: Record<string, string> = {
  headers: "Headers | None",
  timeout: "float | None",
  on_run_created: "Callable[[RunCreated], Any] | None",
  raise_error: "bool",
  max_reconnects: "int",
  on_reconnect: "Callable[[Reconnect], Any] | None",
  idle_timeout: "float | None",
  max_event_size: "int",
};

export function emitClients(model: Model): [string, string][] {
  return FLAVOURS.map((flavour) => [flavour.file, emitClient(model, flavour)]);
}

function emitClient(model: Model, flavour: Flavour): string {
  const resources = [...new Set(model.methods.map(({ resource }) => resource))];
  const classes = resources.map((resource) => emitResource(model, resource, flavour));
  const fields = resources.map((resource) => `        self.${resource} = ${className(flavour, resource)}(core)`);
  const literal = classes.join("").includes("Literal[") ? ", Literal" : "";
  const core = flavour.asynchronous ? "asynchronous" : "blocking";
  return `"""The ${core} client."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any${literal}

from . import _operations as ops
from . import events as e
from . import types as t
from ._runtime.${core} import ${flavour.stream}
from ._runtime.client import ${flavour.base}
from ._runtime.core import ${flavour.core}, given
from ._runtime.operation import UNSET
from ._runtime.options import Headers, Reconnect, RunCreated


${classes.join("\n\n\n")}


class ${flavour.client}(${flavour.base}):
${docstring(`A ${core} client of an Agent Server. Close it, or use it in ${flavour.asynchronous ? "an `async with`" : "a `with`"} block.`, "    ")}

    def _add_resources(self, core: ${flavour.core}) -> None:
${fields.join("\n")}
`;
}

const className = ({ prefix }: Flavour, resource: string): string =>
  `${prefix}${resource[0]?.toUpperCase() ?? ""}${resource.slice(1)}`;

function emitResource(model: Model, resource: string, flavour: Flavour): string {
  const methods = model.methods.filter((method) => method.resource === resource);
  return `class ${className(flavour, resource)}:
    """\`client.${resource}\`."""

    def __init__(self, core: ${flavour.core}) -> None:
        self._core = core

${methods.map((method) => emitMethod(model, method, flavour)).join("\n\n")}`;
}

function emitMethod(model: Model, method: Method, flavour: Flavour): string {
  const operations = method.choices.flatMap(
    ({ operation }) => model.operations.find(({ id }) => id === operation) ?? [],
  );
  const [first] = operations;
  if (first === undefined) throw new Error(`${method.resource}.${method.name} has no operation.`);
  const { kind } = first.result;
  // A call is cancelled by closing its stream or its task, not by an option.
  const options = method.options.filter((name) => name !== "cancellation");
  const clash = method.parameters.find(({ name }) => options.some((option) => option === name));
  if (clash)
    throw new Error(`${method.resource}.${method.name} has a parameter ${clash.name}, which is a request option.`);
  const shown = [...method.parameters].sort((a, b) => Number(b.required) - Number(a.required));
  const signature = [
    `${INDENT}self,`,
    `${INDENT}*,`,
    ...shown.map((parameter) => `${INDENT}${emitParameter(method, parameter)},`),
    ...options.map((name) => `${INDENT}${name}: ${TYPES[name]} = UNSET,`),
  ];
  const params = method.parameters.map(({ name }) => `${INDENT}    ${JSON.stringify(name)}: ${name},`);
  const dict = params.length > 0 ? `{\n${params.join("\n")}\n${INDENT}}` : "{}";
  const given = options.map((name) => `${INDENT}    ${name}=${name},`).join("\n");
  const target = `ops.${operationsName(method)}`;
  const streams = kind === "stream";
  const awaited = flavour.asynchronous && !streams;
  const result = streams ? `${flavour.stream}[e.${first.result.events ?? "Event"}]` : resultType(operations);
  const call = streams
    ? `self._core.stream(${target}, _params, _options, e.${makerName(first.result.events ?? "")})`
    : `self._core.call(${target}, _params, _options)`;
  return [
    `    ${awaited ? "async " : ""}def ${snake(method.name)}(`,
    ...signature,
    `    ) -> ${result}:`,
    emitDocs(method, operations, options),
    `        _params: dict[str, Any] = ${dict}`,
    `${INDENT}_options = given(\n${given}\n${INDENT})`,
    streams ? `        return ${call}` : `        result: ${result} = ${awaited ? "await " : ""}${call}`,
    ...(streams ? [] : ["        return result"]),
  ].join("\n");
}

function emitParameter(method: Method, { name, type, required }: MethodParameter): string {
  const text = annotation(type, (ref) => `t.${ref}`);
  if (required) return `${name}: ${text}`;
  // `thread_id=None` says "no thread" to a method that has an operation without one.
  const chooses = method.choices.some(({ when }) => when.includes(name)) && !/\bNone$|^Any$/.test(text);
  return `${name}: ${text}${chooses ? " | None" : ""} = UNSET`;
}

function resultType(operations: readonly Operation[]): string {
  const types = operations.map(({ result }) => {
    if (result.kind === "empty" || result.type === null) return "None";
    if (result.kind === "text") return "str";
    const text = annotation(result.type, (ref) => `t.${ref}`);
    return result.mayBeEmpty && text !== "Any" ? `${text} | None` : text;
  });
  return [...new Set(types)].join(" | ");
}

function emitDocs(method: Method, operations: readonly Operation[], options: readonly string[]): string {
  const [head, ...others] = operations.map(({ summary, description }) => [summary, description].filter(Boolean));
  const args = [
    ...method.parameters.map((parameter) => ({ name: parameter.name, text: sentence(parameter) })),
    ...options.map((name) => ({ name, text: OPTIONS[name] ?? "" })),
  ];
  const lines = args.map(({ name, text }) => wrap(`${name}: ${text}`, `${INDENT}        `).slice(4));
  const wire = operations.map(({ method: verb, path }) => `\`${verb} ${path}\``).join(", ");
  const body = [
    `${INDENT}"""${wrap(dot(head?.[0] ?? ""), INDENT).trimStart()}`,
    ...(head ?? []).slice(1).map((text) => `\n${wrap(text, INDENT)}`),
    ...others.flatMap((more) => more.slice(0, 1).map((text) => `\n${wrap(`Or: ${dot(text)}`, INDENT)}`)),
    `\n${wrap(`On the wire: ${wire}.`, INDENT)}`,
    `\n${INDENT}Args:\n${lines.map((line) => line.replace(/^ {8} {4}/, "            ")).join("\n")}`,
    `${INDENT}"""`,
  ];
  return body.join("\n").replaceAll("\\", "\\\\");
}

const dot = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

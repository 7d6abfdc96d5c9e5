import { isObject } from "../../model/document.ts";
import type { Json } from "../../model/types.ts";
import { indent, list } from "../../print/layout.ts";
import { snakeCase } from "../../print/names.ts";
import { entriesOf } from "../../samples/arms.ts";
import { type SampleCall, type SampleWriter, SERVER } from "../../samples/sample.ts";
import { methodName } from "./names.ts";
import { literal } from "./spelling.ts";

const WIDTH = 88;

/** Samples with the blocking client; what it has no method for goes through httpx, which the package brings. */
export const pythonSamples = (): SampleWriter => ({
  label: "Python",
  highlight: "python",
  program: (call) => `${importOf(call)}\n\n${statements(call)}\n`,
  suite: (calls) => new Map([["samples.py", suite(calls)]]),
});

const importOf = ({ method }: SampleCall): string => (method === null ? "import httpx" : "from openruns import Client");

function suite(calls: readonly SampleCall[]): string {
  const functions = calls.map(
    (call) =>
      `def ${snakeCase(call.operation.id)}(server: str) -> None:\n${indent(onServer(statements(call)), "    ")}\n`,
  );
  const rows = calls.map(
    ({ operation, completes }) =>
      `    (${literal(operation.id)}, ${snakeCase(operation.id)}, ${literal(completes)}),\n`,
  );
  return `import sys

import httpx

from openruns import Client

${functions.join("\n\n")}

SAMPLES = [
${rows.join("")}]

failed = 0
for name, sample, completes in SAMPLES:
    try:
        sample(f"{sys.argv[1]}/{name}")
    except Exception as error:
        print(f"{name}: {error!r}")
        failed += completes
sys.exit(failed > 0)
`;
}

/** The address stands where a text stands; in the suite it is a variable. */
const onServer = (text: string): string =>
  text.replace(`Client(${literal(SERVER)})`, "Client(server)").replace(`"${SERVER}`, 'server + "');

function statements(call: SampleCall): string {
  const { method, operation, given, request } = call;
  if (method === null) {
    const body = request.body === undefined ? [] : [`json=${value(request.body)}`];
    const args = [literal(SERVER + request.path), ...body];
    return `${list(`response = httpx.${operation.method.toLowerCase()}(`, args, ")", WIDTH)}\nprint(response.status_code)`;
  }
  const args = given.map((one) => `${one.parameter.name}=${value(one.value)}`);
  const name = `client.${snakeCase(method.resource)}.${methodName(method)}(`;
  const width = WIDTH - 4;
  if (method.kind === "stream")
    return `with Client(${literal(SERVER)}) as client:\n${indent(`${list(`stream = ${name}`, args, ")", width)}\nfor event in stream:\n    print(event.event, event.data)`, "    ")}`;
  const body =
    method.kind === "empty"
      ? list(name, args, ")", width)
      : `${list(`result = ${name}`, args, ")", width)}\nprint(result)`;
  return `with Client(${literal(SERVER)}) as client:\n${indent(body, "    ")}`;
}

/** A value of an example as Python writes it. */
function value(json: Json): string {
  if (Array.isArray(json))
    return list(
      "[",
      json.map((item: Json) => value(item)),
      "]",
      WIDTH - 12,
    );
  if (!isObject(json)) return literal(json);
  return list(
    "{",
    entriesOf(json).map(([name, item]) => `${literal(name)}: ${value(item)}`),
    "}",
    WIDTH - 12,
  );
}

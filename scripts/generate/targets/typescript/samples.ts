import { isObject } from "../../model/document.ts";
import type { Json } from "../../model/types.ts";
import { indent } from "../../print/layout.ts";
import { entriesOf } from "../../samples/arms.ts";
import { type SampleCall, type SampleWriter, SERVER } from "../../samples/sample.ts";
import { key } from "./names.ts";

const WIDTH = 90;

/** Samples with the typed client; what it has no method for goes through its low-level calls. */
export const typescriptSamples = (): SampleWriter => ({
  label: "TypeScript",
  highlight: "ts",
  program: (call) => `import { createClient } from "openruns";\n\n${statements(call)}\n`,
  suite: (calls) => new Map([["samples.ts", suite(calls)]]),
});

function suite(calls: readonly SampleCall[]): string {
  const functions = calls.map(
    (call) =>
      `async function ${call.operation.id}(server: string): Promise<void> {\n${indent(onServer(statements(call)), "  ")}\n}\n`,
  );
  const rows = calls.map(({ operation, completes }) => `  [${operation.id}, ${completes}],\n`);
  return `import { createClient } from "openruns";

${functions.join("\n")}
const samples: [sample: (server: string) => Promise<void>, completes: boolean][] = [
${rows.join("")}];

for (const [sample, completes] of samples) {
  try {
    await sample([process.argv[2], sample.name].join("/"));
  } catch (error) {
    console.log(sample.name, error);
    if (completes) process.exitCode = 1;
  }
}
`;
}

const onServer = (text: string): string => text.replace(JSON.stringify(SERVER), "server");

function statements(call: SampleCall): string {
  const client = `const client = createClient({ baseUrl: ${JSON.stringify(SERVER)} });\n\n`;
  const { method, operation, given } = call;
  if (method === null) {
    const body = call.request.body === undefined ? "" : `, ${literal({ body: call.request.body })}`;
    return `${client}const { data } = await client.${operation.method}(${JSON.stringify(operation.path)}${body});\nconsole.log(data);`;
  }
  const fields = Object.fromEntries(given.map(({ parameter, value }) => [parameter.name, value]));
  const args = given.length === 0 && method.allOptional ? "" : literal(fields);
  const expression = `client.${method.resource}.${method.name}(${args})`;
  if (method.kind === "stream")
    return `${client}const stream = ${expression};\nfor await (const event of stream) console.log(event.event, event.data);`;
  if (method.kind === "empty") return `${client}await ${expression};`;
  return `${client}const result = await ${expression};\nconsole.log(result);`;
}

/** A value of an example as TypeScript writes it. */
function literal(value: Json | Record<string, unknown>): string {
  if (Array.isArray(value))
    return group(
      "[",
      value.map((item: Json) => literal(item)),
      "]",
      "",
    );
  if (!isObject(value)) return JSON.stringify(value);
  return group(
    "{",
    entriesOf(value).map(([name, item]) => `${key(name)}: ${literal(item)}`),
    "}",
    " ",
  );
}

function group(open: string, items: readonly string[], close: string, space: string): string {
  const line = items.length === 0 ? `${open}${close}` : `${open}${space}${items.join(", ")}${space}${close}`;
  if (line.length <= WIDTH && !line.includes("\n")) return line;
  return `${open}\n${items.map((item) => `${indent(item, "  ")},\n`).join("")}${close}`;
}

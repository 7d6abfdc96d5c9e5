import type { Method, MethodParameter, Model, Operation, OptionName } from "../../model/types.ts";
import { asSentence, fullDescription } from "../../print/prose.ts";
import { argument, paragraph } from "./docs.ts";
import { makerName, methodName, operationsName, resourceName } from "./names.ts";
import { inModule, literal } from "./spelling.ts";

/** How the two clients differ. */
export interface Flavour {
  readonly file: string;
  readonly client: string;
  /** The name of the runtime's module. */
  readonly module: "blocking" | "asynchronous";
  readonly core: string;
  readonly base: string;
  readonly stream: string;
  /** The prefix of the classes of resources. */
  readonly prefix: string;
  readonly asynchronous: boolean;
}

const INDENT = "        ";

/** The type of each option, and the unit and default that are added to its description. */
const OPTIONS: Readonly<Record<Exclude<OptionName, "cancellation">, readonly [type: string, addition: string]>> = {
  headers: ["Headers | None", ""],
  timeout: ["float | None", "In seconds; `None` for none."],
  on_run_created: ["Callable[[RunCreated], Any] | None", ""],
  raise_error: ["bool", "The error is a `RunError`; true unless given."],
  max_reconnects: ["int", "5 unless given."],
  idle_timeout: ["float | None", "In seconds; none unless given."],
  on_reconnect: ["Callable[[Reconnect], Any] | None", ""],
  max_event_size: ["int", "In bytes; 64 MiB unless given."],
};

/** The class of a resource: its methods, all with keyword arguments. */
export function emitResource(model: Model, resource: string, flavour: Flavour): string {
  const methods = model.methods.filter((method) => method.resource === resource);
  return `class ${resourceName(flavour.prefix, resource)}:
    """\`client.${resource}\`."""

    def __init__(self, core: ${flavour.core}) -> None:
        self._core = core

${methods.map((method) => emitMethod(model, method, flavour)).join("\n\n")}`;
}

function emitMethod(model: Model, method: Method, flavour: Flavour): string {
  const operations = method.choices.flatMap(
    ({ operation }) => model.operations.find(({ id }) => id === operation) ?? [],
  );
  // Not an option in Python: a call is cancelled by closing its stream or cancelling its task.
  const options = method.options.filter((name) => name !== "cancellation");
  const clash = method.parameters.find(({ name }) => options.some((option) => option === name));
  if (clash)
    throw new Error(`${method.resource}.${method.name} has a parameter ${clash.name}, which is a request option.`);
  const shown = [...method.parameters].sort((a, b) => Number(b.required) - Number(a.required));
  const pairs = method.parameters.map(({ name }) => `${INDENT}    ${literal(name)}: ${name},`);
  return [
    `    ${flavour.asynchronous && method.kind !== "stream" ? "async " : ""}def ${methodName(method)}(`,
    `${INDENT}self,`,
    `${INDENT}*,`,
    ...shown.map((parameter) => `${INDENT}${emitParameter(parameter)},`),
    ...options.map((name) => `${INDENT}${name}: ${OPTIONS[name][0]} = UNSET,`),
    `    ) -> ${resultOf(method, operations, flavour)}:`,
    emitDocs(model, method, operations, options),
    `${INDENT}_parameters: dict[str, Any] = ${pairs.length > 0 ? `{\n${pairs.join("\n")}\n${INDENT}}` : "{}"}`,
    `${INDENT}_options = without_unset(\n${options.map((name) => `${INDENT}    ${name}=${name},`).join("\n")}\n${INDENT})`,
    ...emitCall(method, operations, flavour),
  ].join("\n");
}

function emitCall(method: Method, operations: readonly Operation[], flavour: Flavour): string[] {
  const call = `ops.${operationsName(method)}, _parameters, _options`;
  if (method.kind === "stream")
    return [`${INDENT}return self._core.stream(${call}, e.${makerName(eventsOf(operations))})`];
  const awaited = flavour.asynchronous ? "await " : "";
  return [
    `${INDENT}result: ${resultOf(method, operations, flavour)} = ${awaited}self._core.call(${call})`,
    `${INDENT}return result`,
  ];
}

function emitParameter({ name, type, required, selects, nullUnset }: MethodParameter): string {
  const text = inModule(type);
  if (required) return `${name}: ${text}`;
  // None is allowed for `thread_id` if the method has an operation without a thread.
  const takesNone = (selects || nullUnset) && !/\bNone$|^Any$/.test(text);
  return `${name}: ${text}${takesNone ? " | None" : ""} = UNSET`;
}

const eventsOf = (operations: readonly Operation[]): string => operations[0]?.result.events ?? "Event";

function resultOf(method: Method, operations: readonly Operation[], flavour: Flavour): string {
  if (method.kind === "stream") return `${flavour.stream}[e.${eventsOf(operations)}]`;
  const types = operations.map(({ result }) => {
    if (result.kind === "empty" || result.type === null) return "None";
    if (result.kind === "text") return "str";
    const text = inModule(result.type);
    return result.mayBeEmpty && text !== "Any" ? `${text} | None` : text;
  });
  return [...new Set(types)].join(" | ");
}

function emitDocs(
  model: Model,
  method: Method,
  operations: readonly Operation[],
  options: readonly Exclude<OptionName, "cancellation">[],
): string {
  const [first, ...others] = operations;
  const describe = (name: OptionName): string =>
    model.options.find((option) => option.name === name)?.description ?? "";
  const wire = operations.map(({ method: verb, path }) => `\`${verb} ${path}\``).join(", ");
  const paragraphs = [
    first?.description ?? "",
    ...others.map(({ summary }) => `Or: ${asSentence(summary)}`),
    method.kind === "stream" ? "The request is sent when the stream is first read, or opened by `with`." : "",
    `On the wire: ${wire}.`,
  ];
  const argumentsDocs = [
    ...method.parameters.map((parameter) => argument(parameter.name, fullDescription(parameter), `${INDENT}    `)),
    ...options.map((name) => argument(name, `${describe(name)} ${OPTIONS[name][1]}`, `${INDENT}    `)),
  ];
  return [
    `${INDENT}"""${paragraph(asSentence(first?.summary ?? ""), INDENT).trimStart()}`,
    ...paragraphs.filter(Boolean).map((text) => `\n${paragraph(text, INDENT)}`),
    `\n${INDENT}Args:\n${argumentsDocs.join("\n")}`,
    `${INDENT}"""`,
  ].join("\n");
}

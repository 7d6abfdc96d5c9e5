import type { Method, Model } from "../../model/types.ts";
import { hasModes } from "./events.ts";
import {
  assistantParameter,
  genericsOf,
  modeParameter,
  modeSchema,
  operationsOf,
  paramsName,
  resourceName,
} from "./generics.ts";
import { paramsGenerics } from "./params.ts";
import { emitWaitResult, resultType } from "./results.ts";
import { doc, importTypes, key, TypeWriter } from "./spelling.ts";

/** What the client's resources offer, with all that an editor shows on hover. */
export function emitResources(model: Model): string {
  const used = new Set<string>();
  const resources = [...new Set(model.methods.map(({ resource }) => resource))].map((resource) => {
    const methods = model.methods.filter((method) => method.resource === resource);
    const tags = [...new Set(methods.flatMap((method) => operationsOf(model, method).map(({ tag }) => tag)))];
    const signatures = methods.map((method) => emitMethod(model, method, used)).join("\n");
    return `${doc({ description: `${tags.join(", ")}.` })}export interface ${resourceName(resource)}<Graphs = NoGraphs> {\n${signatures}}\n`;
  });
  const writer = new TypeWriter(model);
  const text = [emitWaitResult(model, writer), ...resources].join("\n");
  for (const name of [...writer.used, ...model.generics.map(({ schema }) => schema)]) used.add(name);
  if (modeSchema(model) !== "") used.add(modeSchema(model));
  const mentioned = (names: Iterable<string>): string[] =>
    [...names].filter((name) => new RegExp(`\\b${name}\\b`).test(text));
  const events = model.eventUnions.flatMap(({ name }) => [name, `${name}In`]);
  const graphs = [
    "AnyState",
    "AnyStateOf",
    "AssistantName",
    "NoGraphs",
    "StateFor",
    ...model.generics.map(({ name }) => `${name}Of`),
  ];
  return [
    importTypes(mentioned(["RequestOptions", "StreamOptions", "WaitOptions"]), "../../src/typescript/options.ts"),
    importTypes(mentioned(["StreamCall"]), "../../src/typescript/stream.ts"),
    importTypes(mentioned([...events, ...model.events.map(({ name }) => name)]), "./events.ts"),
    importTypes(mentioned(graphs), "./graphs.ts"),
    importTypes(
      mentioned(
        model.methods.filter(({ parameters }) => parameters.length > 0).map((method) => paramsName(model, method)),
      ),
      "./params.ts",
    ),
    importTypes(
      mentioned(used).filter((name) => !events.includes(name) && !model.events.some((event) => event.name === name)),
      "./types.ts",
    ),
    `\n${text}`,
  ].join("");
}

function emitMethod(model: Model, method: Method, used: Set<string>): string {
  const operations = operationsOf(model, method);
  const assistant = assistantParameter(model, method) !== undefined;
  const mode = modeParameter(model, method);
  const results = operations.flatMap(({ result }) => (result.type === null ? [] : [result.type]));
  const state = genericsOf(model, results).includes("State");
  const writer = new TypeWriter(model, inPlace(model, assistant, state));
  const stream = operations.every(({ result }) => result.kind === "stream");
  const waits = operations.some(({ result }) => result.kind === "wait");
  const parameters = [
    ...(state ? [assistant ? "State = never" : "State = AnyStateOf<Graphs>"] : []),
    ...(assistant ? ["Agent extends AssistantName<Graphs> = AssistantName<Graphs>"] : []),
    ...(mode === undefined ? [] : [modeGeneric(model, mode.default, assistant && state)]),
  ];
  const head = `${key(method.name)}${parameters.length === 0 ? "" : `<${parameters.join(", ")}>`}`;
  const given = params(model, method, writer, assistant, mode !== undefined);
  const lines: string[] = [];
  if (stream) {
    const event = streamEvent(model, method, writer, mode !== undefined);
    lines.push(`  ${head}(${given}, options?: StreamOptions): StreamCall<${event}>;\n`);
  } else {
    const { good, failed } = resultType(model, operations, writer);
    const about = doc({ description: describe(model, method) }, "  ");
    if (failed !== "") {
      const required = given.replace("params?:", "params:");
      lines.push(
        `  ${head}(${required}, options: WaitOptions & { raiseError: false }): Promise<${good} | ${failed}>;\n`,
        about,
      );
    }
    lines.push(`  ${head}(${given}, options?: ${waits ? "WaitOptions" : "RequestOptions"}): Promise<${good}>;\n`);
  }
  for (const name of writer.used) used.add(name);
  return `${doc({ description: describe(model, method) }, "  ", deprecated(operations))}${lines.join("")}`;
}

/** What a graph's own data is in a method: of the assistant's graph, or anything. */
function inPlace(model: Model, assistant: boolean, state: boolean): Map<string, string> {
  return new Map(
    model.generics.map(({ name, schema }) => {
      if (name === "State") return [name, assistant ? "StateFor<Graphs, Agent, State>" : state ? "State" : schema];
      return [name, assistant ? `${name}Of<Graphs, Agent>` : schema];
    }),
  );
}

function params(model: Model, method: Method, writer: TypeWriter, assistant: boolean, mode: boolean): string {
  if (method.parameters.length === 0) return "params?: Record<string, never>";
  const own = writer.arguments(paramsGenerics(model, method)).slice(1, -1);
  const all = [...(own === "" ? [] : [own]), ...(assistant ? ["Agent"] : []), ...(mode ? ["Mode"] : [])];
  // Without an assistant its own types are the defaults.
  const needed = assistant || mode ? `<${all.join(", ")}>` : "";
  return `params${method.allOptional ? "?" : ""}: ${paramsName(model, method)}${needed}`;
}

/** The mode that the server takes is the type where none is given; a call that names its state leaves the mode open. */
function modeGeneric(model: Model, given: unknown, open: boolean): string {
  const all = `${modeSchema(model)} | readonly ${modeSchema(model)}[]`;
  const known = given === undefined ? all : JSON.stringify(given);
  return `const Mode extends ${all} = ${open && known !== all ? `[State] extends [never] ? ${known} : ${all}` : known}`;
}

function streamEvent(model: Model, method: Method, writer: TypeWriter, mode: boolean): string {
  const names = [...new Set(operationsOf(model, method).map(({ result }) => result.events))];
  const types = names.map((name) => {
    const union = model.eventUnions.find((known) => known.name === name);
    const event = model.events.find((known) => known.name === name);
    const more = writer.arguments(union?.generics ?? event?.generics ?? []);
    if (union !== undefined && mode && hasModes(model, union)) {
      return `${union.name}In<Mode${more === "" ? "" : `, ${more.slice(1, -1)}`}>`;
    }
    if (name === null) throw new Error(`The stream of ${method.resource}.${method.name} has no named event schema.`);
    return `${name}${more}`;
  });
  return types.join(" | ");
}

/** What the operation says of itself, and which it is; of several, each with what selects it. */
function describe(model: Model, method: Method): string {
  const operations = operationsOf(model, method);
  const lines = method.choices.map(({ operation, when }) => {
    const known = operations.find(({ id }) => id === operation);
    const call = `\`${known?.method} ${known?.path}\``;
    const text = known?.description || known?.summary || "";
    if (method.choices.length === 1) return `${text}\n${call}`;
    return `- ${when.length === 0 ? "Else" : `With ${when.map((name) => `\`${name}\``).join(", ")}`} (${call}): ${text}`;
  });
  return lines.join("\n");
}

const deprecated = (operations: readonly { deprecated: boolean }[]): string[] =>
  operations.every((operation) => operation.deprecated) ? ["@deprecated"] : [];

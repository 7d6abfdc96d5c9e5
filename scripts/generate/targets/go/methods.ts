import { specialOptions } from "../../model/lookup.ts";
import type { Method, MethodParameter, Model, Operation, OptionName, Type } from "../../model/types.ts";
import { enumerate } from "../../print/prose.ts";
import { quoteJson } from "../../print/strings.ts";
import { comment, fieldComment, methodComment } from "./docs.ts";
import { goName } from "./names.ts";
import { operationsName } from "./operations.ts";
import { readFunction } from "./readers.ts";
import type { Spelling } from "./spelling.ts";

export const resourcesOf = (model: Model): string[] => [...new Set(model.methods.map(({ resource }) => resource))];

export const clientName = (resource: string): string => `${goName(resource)}Client`;

/** The contract's word for what a resource holds, from the tags of its operations. */
export function tagOf(model: Model, resource: string): string {
  const method = model.methods.find((one) => one.resource === resource);
  const tag = model.operations.find(({ id }) => id === method?.choices[0]?.operation)?.tag ?? resource;
  return /^[A-Z][a-z]/.test(tag) ? tag.toLowerCase() : tag;
}

/** A method of the client, with the names of what is emitted for it. */
interface Call {
  readonly method: Method;
  readonly operation: Operation;
  readonly name: string;
  /** The type of its parameters; empty where it takes none. */
  readonly params: string;
}

/** The client of a resource, with the parameters of each method. */
export function emitResource(model: Model, spelling: Spelling, resource: string): string {
  const calls = model.methods
    .filter((method) => method.resource === resource)
    .map((method) => prepare(model, spelling, method));
  const name = spelling.claim(clientName(resource), resource);
  const head = `${comment(`${name} has the operations on ${tagOf(model, resource)}; it is a field of [Client].`)}type ${name} struct{ core *core }\n`;
  return [head, ...calls.flatMap((call) => [emitParams(spelling, call), emitMethod(model, spelling, call)])]
    .filter(Boolean)
    .join("\n");
}

/** `RunsWaitParams`; where a schema has that name, `SendThreadCommandParams` after the operation. */
export function paramsName(spelling: Spelling, { resource, name, choices }: Method): string {
  const short = `${goName(resource)}${goName(name)}Params`;
  return spelling.isTaken(short) ? `${goName(choices[0]?.operation ?? "")}Params` : short;
}

function prepare(model: Model, spelling: Spelling, method: Method): Call {
  const operation = model.operations.find(({ id }) => id === method.choices[0]?.operation);
  if (operation === undefined) throw new Error(`The method ${method.resource}.${method.name} has no operation.`);
  const name = goName(method.name);
  const params = paramsName(spelling, method);
  if (method.parameters.length === 0) return { method, operation, name, params: "" };
  return { method, operation, name, params: spelling.claim(params, `${method.resource}.${method.name}`) };
}

function emitParams(spelling: Spelling, { method, params, name }: Call): string {
  if (params === "") return "";
  const fields = method.parameters.map(
    (parameter) =>
      `${fieldComment(parameter)}\t${goName(parameter.name)} ${spelling.parameter(parameter.type, parameter.required)}\n`,
  );
  const required = method.parameters.filter((parameter) => parameter.required);
  const must = required.length === 0 ? "" : ` ${listed(required)} must be set; what else is unset is not sent.`;
  const about = `${params} are the parameters of [${clientName(method.resource)}.${name}].${must || " What is unset is not sent."}`;
  return `${comment(about)}type ${params} struct {
${fields.join("\n")}}

func (p *${params}) parameters() parameters {
	var params parameters
${method.parameters.map(emitAdd).join("")}	return params
}
`;
}

const emitAdd = ({ name, required }: MethodParameter): string =>
  `\tparams.${required ? "require" : "add"}(${quoteJson(name)}, p.${goName(name)})\n`;

const listed = (parameters: readonly MethodParameter[]): string =>
  enumerate(parameters.map(({ name }) => goName(name)));

/** The result type of a method and the function that reads it; null if the method has no result. */
export function resultOf(
  spelling: Spelling,
  { method, operation }: Pick<Call, "method" | "operation">,
): { type: string; decode: string } | null {
  const { type } = operation.result;
  if (["empty", "stream"].includes(method.kind) || type === null) return null;
  // A body that most successes lack is not returned, so that nobody relies on it.
  if (method.kind === "wait" && method.mayBeEmpty) return null;
  if (method.kind === "text") return { type: "string", decode: "decodeText" };
  const raw = spelling.shape(type) === "free";
  const base = raw ? spelling.raw() : spelling.base(type);
  const read = readFunction(spelling, type);
  if (raw) return { type: base, decode: `decodeValue(${read})` };
  const isPlain = spelling.shape(type) !== "struct" || isPointer(spelling, type);
  return isPlain
    ? { type: base, decode: `decodeValue[${base}](${read})` }
    : { type: `*${base}`, decode: `decodePointer(${read})` };
}

/** Whether the Go type of a named schema is a pointer. */
const isPointer = (spelling: Spelling, type: Type): boolean =>
  type.kind === "ref" && spelling.schema(type.name).type.kind === "ref";

/** The functions of options.go that are not for every method. */
const OPTIONS: Partial<Record<OptionName, string>> = {
  on_run_created: "OnRunCreated",
  raise_error: "WithRunErrorsAsValues",
  max_reconnects: "WithMaxReconnects",
  idle_timeout: "WithIdleTimeout",
  on_reconnect: "OnReconnect",
  max_event_size: "WithMaxEventSize",
};

function optionsSentence(model: Model, method: Method): string {
  const names = specialOptions(model, method).map((option) => `[${OPTIONS[option] ?? goName(option)}]`);
  return names.length === 0 ? "" : `Of the options that are not for every call it takes ${enumerate(names)}.`;
}

function emitMethod(model: Model, spelling: Spelling, call: Call): string {
  const { method, operation, name, params } = call;
  const result = resultOf(spelling, call);
  const empty =
    method.mayBeEmpty && result !== null ? "The result is nil where the server answers without a body." : "";
  const more = `${empty} ${optionsSentence(model, method)}`.trim();
  const about = { ...operation, description: operation.description || `${operation.summary}.` };
  const taken = params === "" ? "" : `params ${params}, `;
  const values = params === "" ? "nil" : "params.parameters()";
  const context = `${spelling.package("context")}.Context`;
  const head = `${methodComment(name, about, more)}func (c *${clientName(method.resource)}) ${name}(ctx ${context}, ${taken}options ...Option)`;
  const args = `ctx, c.core, ${operationsName(method)}, ${values}, options`;
  if (method.kind === "stream") {
    const union = goName(operation.result.events ?? "");
    return `${head} (*Stream[${union}], error) {\n\treturn openStream(${args}, make${union})\n}\n`;
  }
  if (result === null) return `${head} error {\n\treturn callEmpty(${args})\n}\n`;
  const plain = `${head} (${result.type}, error) {\n\treturn call(${args}, ${result.decode})\n}\n`;
  return method.kind === "wait" ? `${plain}\n${emitTyped(spelling, call)}` : plain;
}

/** A wait that reads the final state into a type of the caller. */
function emitTyped(spelling: Spelling, { method, name, params }: Call): string {
  spelling.claim(name, `${method.resource}.${method.name}`);
  const context = `${spelling.package("context")}.Context`;
  const about = `${name} is [${clientName(method.resource)}.${name}] with the final state read into a type of your own.`;
  return `${comment(about)}func ${name}[State any](ctx ${context}, client *Client, params ${params}, options ...Option) (State, error) {
	return call(ctx, client.core, ${operationsName(method)}, params.parameters(), options, decodeJSON[State])
}
`;
}

import type { Method, Model, Operation, Type } from "../../model/types.ts";
import { comment, goName, sentence } from "./names.ts";
import { operationsName } from "./operations.ts";
import { readFunction } from "./readers.ts";
import type { Shapes } from "./spelling.ts";

interface Field {
  readonly name: string;
  readonly wire: string;
  readonly type: string;
  readonly description: string;
  readonly required: boolean;
}

/** A method of the client with all that is emitted for it. */
interface Call {
  readonly method: Method;
  readonly operation: Operation;
  readonly go: string;
  readonly params: string;
  readonly fields: readonly Field[];
}

const clientName = (resource: string): string => `${goName(resource)}Client`;

/** For each resource its parameters and methods; and the client that holds them all. */
export function emitClients(model: Model, shapes: Shapes): Map<string, string[]> {
  const files = new Map<string, string[]>();
  const resources = [...new Set(model.methods.map(({ resource }) => resource))];
  for (const resource of resources) {
    const calls = model.methods
      .filter((method) => method.resource === resource)
      .map((method) => prepare(model, shapes, method));
    const name = shapes.claim(clientName(resource), resource);
    const tag = calls[0]?.operation.tag ?? resource;
    const head = `${comment(`${name} has the operations on ${tag.toLowerCase()}.`)}type ${name} struct{ core *core }\n`;
    files.set(resource, [head, ...calls.flatMap((call) => [emitParams(call), emitMethod(shapes, call)])]);
  }
  return files;
}

export function emitClient(model: Model): string {
  const resources = [...new Set(model.methods.map(({ resource }) => resource))];
  const fields = resources.map(
    (resource) =>
      `\t// ${goName(resource)} has the operations on them.\n\t${goName(resource)} *${clientName(resource)}\n`,
  );
  const values = resources.map((resource) => `\tclient.${goName(resource)} = &${clientName(resource)}{core}\n`);
  return `// Client is a client of an Agent Server; any number of goroutines may use it at the same time.
type Client struct {
	core *core

${fields.join("\n")}}

// New makes a client of the server at an address, DefaultBaseURL where it is empty. Options hold for all its calls.
func New(baseURL string, options ...Option) *Client {
	core := newCore(baseURL, options)
	client := &Client{core: core}
${values.join("")}	return client
}

// Close closes the client: its idle connections are freed, and further calls fail. Calls and streams that are under way go on. A
// client that is used as long as the program runs need not be closed.
func (c *Client) Close() { c.core.close() }

// Do calls any path of the server with the client's credentials and retries, and reads the answer into result unless that is
// nil. A body that is nil is not sent.
func (c *Client) Do(ctx context.Context, method, path string, body, result any, options ...Option) error {
	return c.core.callPath(ctx, method, path, body, result, options)
}
`;
}

function prepare(model: Model, shapes: Shapes, method: Method): Call {
  const operation = model.operations.find(({ id }) => id === method.choices[0]?.operation);
  if (operation === undefined) throw new Error(`The method ${method.resource}.${method.name} has no operation.`);
  const go = goName(method.name);
  const short = `${goName(method.resource)}${go}Params`;
  const params = shapes.isTaken(short) ? `${goName(operation.id)}Params` : short;
  const fields = method.parameters.map((parameter) => ({
    name: goName(parameter.name),
    wire: parameter.name,
    type: shapes.parameter(parameter.type, parameter.required),
    description: sentence(parameter),
    required: parameter.required,
  }));
  if (fields.length > 0) shapes.claim(params, `${method.resource}.${method.name}`);
  return { method, operation, go, params, fields };
}

function emitParams({ method, params, fields }: Call): string {
  if (fields.length === 0) return "";
  const lines = fields.map(
    ({ name, type, description }) => `${comment(`${name}: ${description}`, "\t")}\t${name} ${type}\n`,
  );
  const adds = fields.map(
    ({ name, wire, required }) => `\tgiven.${required ? "require" : "add"}("${wire}", p.${name})\n`,
  );
  return `${comment(`${params} are the parameters of ${goName(method.resource)}.${goName(method.name)}; what is unset is not sent.`)}type ${params} struct {
${lines.join("\n")}}

func (p *${params}) parameters() parameters {
	var given parameters
${adds.join("")}	return given
}
`;
}

/** What a method gives, and the function that reads it. */
function resultOf(shapes: Shapes, { result }: Operation): { type: string; decode: string } | null {
  if (result.kind === "empty" || result.type === null) return null;
  if (result.kind === "text") return { type: "string", decode: "decodeText" };
  const base = shapes.base(result.type);
  if (shapes.shape(result.type) === "free") return { type: "json.RawMessage", decode: "decodeValue(readRaw)" };
  const read = readFunction(shapes, result.type);
  const isPlain = shapes.shape(result.type) !== "struct" || isAlias(shapes, result.type);
  return isPlain
    ? { type: base, decode: `decodeValue[${base}](${read})` }
    : { type: `*${base}`, decode: `decodePointer(${read})` };
}

/** Whether a named type is a pointer already. */
const isAlias = (shapes: Shapes, type: Type): boolean =>
  type.kind === "ref" && shapes.schema(type.name).type.kind === "ref";

function emitMethod(shapes: Shapes, call: Call): string {
  const { method, operation, go, params, fields } = call;
  const optional = method.mayBeEmpty;
  const parts = [
    `${go}: ${operation.description || operation.summary}`,
    optional ? "The result is nil where the server answers without a body." : "",
  ];
  const doc = comment(
    parts.filter(Boolean).join(" ") + (operation.deprecated ? "\n\nDeprecated: see the contract." : ""),
  );
  const taken = fields.length > 0 ? `params ${params}, ` : "";
  const given = fields.length > 0 ? "params.parameters()" : "nil";
  const head = `${doc}func (c *${clientName(method.resource)}) ${go}(ctx context.Context, ${taken}options ...Option)`;
  const args = `ctx, c.core, ${operationsName(method)}, ${given}, options`;
  if (operation.result.kind === "stream") {
    const union = goName(operation.result.events ?? "");
    return `${head} (*Stream[${union}], error) {\n\treturn openStream(${args}, make${union})\n}\n`;
  }
  const result = resultOf(shapes, operation);
  if (result === null) return `${head} error {\n\treturn callEmpty(${args})\n}\n`;
  const plain = `${head} (${result.type}, error) {\n\treturn call(${args}, ${result.decode})\n}\n`;
  return operation.result.kind === "wait" && !optional ? `${plain}\n${emitTyped(shapes, call)}` : plain;
}

/** A wait that reads the final state into a type of the caller's. */
function emitTyped(shapes: Shapes, { method, go, params }: Call): string {
  shapes.claim(go, `${method.resource}.${method.name}`);
  return `// ${go} is ${goName(method.resource)}.${go} with the final state as a type of your own.
func ${go}[State any](ctx context.Context, client *Client, params ${params}, options ...Option) (State, error) {
	return call(ctx, client.core, ${operationsName(method)}, params.parameters(), options, decodeJSON[State])
}
`;
}

/**
 * What the server's schemas refuse, field by field: only the fields that a route names are checked, every other field
 * passes as it is. Texts are ours; the server's come from its validation library.
 */
import type { JsonObject, RunBody, RunCreationOperation } from "./types.ts";

/** What is wrong with a value, told so that it follows the field's name, or undefined where it is right. */
type Check = (value: unknown) => string | undefined;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const must = (text: string, accepts: (value: unknown) => boolean): Check => {
  return (value) => (accepts(value) ? undefined : ` must be ${text}`);
};
const string = must("a string", (value) => typeof value === "string");
const boolean = must("a boolean", (value) => typeof value === "boolean");
const number = must("a number", (value) => typeof value === "number");
const integer = must("an integer", (value) => Number.isInteger(value));
const nothing = must("null", (value) => value === null);
const anything: Check = () => undefined;
const oneOf = (...names: string[]) =>
  must(`one of ${names.join(", ")}`, (value) => names.some((name) => name === value));

function listOf(item: Check): Check {
  return (value) => {
    if (!Array.isArray(value)) return " must be a list";
    for (const [index, each] of value.entries()) {
      const wrong = item(each);
      if (wrong) return `[${index}]${wrong}`;
    }
    return undefined;
  };
}

function either(...checks: Check[]): Check {
  return (value) => {
    const wrong = checks.map((check) => check(value));
    return wrong.includes(undefined) ? undefined : [...new Set(wrong)].join(", or");
  };
}

function fields(known: Readonly<Record<string, Check>>, required: readonly string[] = [], keys?: Check): Check {
  return (value) => {
    if (!isObject(value)) return " must be an object";
    const missing = required.find((name) => !Object.hasOwn(value, name));
    if (missing !== undefined) return `.${missing} is missing`;
    for (const [name, each] of Object.entries(value)) {
      const wrong = keys?.(name) ?? (Object.hasOwn(known, name) ? known[name]?.(each) : undefined);
      if (wrong) return `.${name}${wrong}`;
    }
    return undefined;
  };
}

/** PostgreSQL cannot keep a NUL in a key, neither as it is nor written out as an escape. */
const storableKey = must(
  "named without a NUL character",
  (name) => typeof name === "string" && !name.includes("\0") && !/^.*\\[uU]0000/.test(name),
);

const object = fields({});
const freeObject = fields({}, [], storableKey);
const strings = listOf(string);
const streamMode = oneOf(
  "values",
  "messages",
  "messages-tuple",
  "tasks",
  "checkpoints",
  "updates",
  "events",
  "debug",
  "custom",
);
const nodes = either(oneOf("*"), strings);
const send = fields({ node: string, input: anything }, ["node", "input"]);
const command = fields({
  update: either(object, listOf(anything), nothing),
  goto: either(send, listOf(send), string, strings, nothing),
});
const webhook: Check = (value) => {
  if (typeof value !== "string") return " must be a string";
  const length = [...value].length;
  return length >= 1 && length <= 65536 ? undefined : " must have 1 to 65536 characters";
};

const everywhere = {
  assistant_id: string,
  command: either(command, nothing),
  metadata: object,
  config: fields({ tags: strings, recursion_limit: integer, configurable: freeObject }, [], storableKey),
  context: freeObject,
  webhook,
  stream_mode: either(streamMode, listOf(streamMode)),
  stream_subgraphs: boolean,
  stream_resumable: boolean,
  feedback_keys: strings,
  after_seconds: number,
  checkpoint_during: boolean,
  durability: oneOf("sync", "async", "exit"),
};
const stateless = { ...everywhere, on_completion: oneOf("delete", "keep") };
const onThread = {
  ...everywhere,
  checkpoint: fields({ thread_id: string, checkpoint_ns: string, checkpoint_id: string, checkpoint_map: object }),
  interrupt_before: nodes,
  interrupt_after: nodes,
  multitask_strategy: oneOf("reject", "rollback", "interrupt", "enqueue"),
  if_not_exists: oneOf("create", "reject"),
};
const live = { on_disconnect: oneOf("cancel", "continue") };
const run = (known: Readonly<Record<string, Check>>) => fields(known, ["assistant_id"]);

const checks: Readonly<Record<RunCreationOperation, Check>> = {
  createRun: run(stateless),
  createRunBatch: run(stateless),
  streamRun: run({ ...stateless, ...live }),
  waitRun: run({ ...stateless, ...live }),
  createThreadRun: run(onThread),
  streamThreadRun: run({ ...onThread, ...live }),
  waitThreadRun: run({ ...onThread, ...live }),
};

/** The runs that a body asks for (a batch: several), or the first thing that is wrong with it. */
export function readBody(operation: RunCreationOperation, body: unknown): RunBody[] | string {
  const check = checks[operation];
  const isRunBody = (value: unknown): value is RunBody => check(value) === undefined;
  if (operation !== "createRunBatch") return isRunBody(body) ? [body] : `body${check(body)}`;
  if (Array.isArray(body) && body.length === 0) return "body must have at least one run";
  return Array.isArray(body) && body.every(isRunBody) ? body : `body${listOf(check)(body)}`;
}

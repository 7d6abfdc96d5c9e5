/** The steps of a node: each is one line of the file, and together they are a generator. */
import { milliseconds } from "../engine/clock.ts";
import type { JsonObject } from "../engine/types.ts";
import { isRecord, type Message, toMessage } from "../graph/messages.ts";
import { GraphFailure, type NodeContext, type NodeFunction, type State } from "../graph/types.ts";
import {
  custom,
  delay,
  interrupt,
  type Pace,
  type SayOptions,
  say,
  type ToolCallText,
  toolEvent,
} from "../graph/yields.ts";
import type { Place } from "./place.ts";
import { fill, namesIn, type Scope } from "./template.ts";

/** What a step does; what it says is added to the messages. */
type Step = (scope: Scope, said: Message[], update: State) => Generator<unknown, void, unknown> | undefined;

const KINDS = ["say", "reply", "custom", "delay", "interrupt", "tool", "event", "update", "fail"] as const;
const EXAMPLE = 'a list of steps, for example `- say: "hello"`';
const ROOTS = ["last", "state", "context"];

export function readSteps(place: Place): NodeFunction {
  const known = new Set(ROOTS);
  const steps = place.items(EXAMPLE).map((item) => readStep(item, known));
  return async function* (state: State, { context }: NodeContext) {
    const scope: Scope = { state, context, named: {} };
    const said: Message[] = [];
    const update: State = {};
    for (const step of steps) {
      // Later steps see what earlier ones said.
      const messages = Array.isArray(state.messages) ? state.messages : [];
      const now = { ...scope, state: { ...state, ...update, messages: [...messages, ...said] } };
      const running = step(now, said, update);
      if (running) yield* running;
    }
    return said.length > 0 ? { ...update, messages: said } : update;
  };
}

function readStep(place: Place, known: Set<string>): Step {
  const fields = new Map(place.entries('one step, for example `say: "hello"`'));
  const kind = KINDS.find((name) => fields.has(name));
  if (!kind) {
    return place.fail(`This step does nothing known.`, `Begin it with one of ${KINDS.join(", ")}.`);
  }
  const main = fields.get(kind);
  if (!main) return place.fail(`"${kind}" has no value.`, "Write one after the colon.");
  checkNames(place, known);
  const only = (...more: string[]) => place.fields([kind, ...more], "a step");
  switch (kind) {
    case "say":
      return sayStep(
        only("tools", "thinking", "usage", "pace", "id", "name", "model"),
        main.text("what the model says"),
      );
    case "reply":
      return replyStep(main);
    case "custom":
      only();
      return function* (scope) {
        yield* custom(fill(main.value(), scope));
      };
    case "delay":
      return delayStep(main);
    case "interrupt":
      return interruptStep(only("as"), main, known);
    case "tool":
      return toolStep(main);
    case "event":
      only();
      return function* (scope) {
        yield* toolEvent(fill(main.value(), scope) as JsonObject);
      };
    case "update":
      main.entries("the channels to update, for example `update: {answer: yes}`");
      return (scope, _said, update) => {
        Object.assign(update, fill(main.value(), scope));
        return undefined;
      };
    case "fail":
      return failStep(main);
  }
}

function checkNames(place: Place, known: ReadonlySet<string>): void {
  for (const name of namesIn(JSON.stringify(place.value()))) {
    const root = name.split(".")[0] ?? "";
    if (known.has(root)) continue;
    place.fail(`{{${name}}} names nothing.`, `Known here are ${[...known].map((each) => `{{${each}}}`).join(", ")}.`);
  }
}

function sayStep(fields: ReadonlyMap<string, Place>, text: string): Step {
  const tools = fields.get("tools")?.items("a list of `{name: …, args: {…}}`").map(readTool) ?? [];
  const plain = (name: string) => fields.get(name)?.value();
  const options: SayOptions = {
    ...(typeof plain("id") === "string" && { id: String(plain("id")) }),
    ...(typeof plain("name") === "string" && { name: String(plain("name")) }),
    ...(typeof plain("model") === "string" && { model: String(plain("model")) }),
    ...(isRecord(plain("usage")) && { usage: plain("usage") as NonNullable<SayOptions["usage"]> }),
    ...(isRecord(plain("pace")) && { pace: plain("pace") as Pace }),
  };
  const thinking = fields.get("thinking")?.text("what the model thinks");
  return function* (scope, said) {
    const toolCalls = fill(tools, scope) as ToolCallText[];
    const thought = thinking === undefined ? {} : { thinking: String(fill(thinking, scope)) };
    said.push(yield* say(String(fill(text, scope) ?? ""), { ...options, ...thought, toolCalls }));
  };
}

function readTool(place: Place): ToolCallText {
  const fields = place.fields(["name", "args", "id"], "a tool call: `{name: …, args: {…}}`");
  const name = fields.get("name")?.text("the name of the tool");
  if (name === undefined) return place.fail("A tool call has no name.", "Write `name: search`.");
  const id = fields.get("id")?.text("the id of the call");
  return { name, args: (fields.get("args")?.value() ?? {}) as JsonObject, ...(id !== undefined && { id }) };
}

/** A message that no model wrote: whole, and as the server's types have it. */
function replyStep(main: Place): Step {
  return (scope, said) => {
    const filled = fill(main.value(), scope);
    said.push(toMessage(isRecord(filled) ? { type: "ai", ...filled } : { type: "ai", content: String(filled) }));
    return undefined;
  };
}

function delayStep(main: Place): Step {
  const value = main.value();
  if (typeof value !== "number" && typeof value !== "string") {
    return main.fail("A delay is a number of milliseconds or a duration.", 'Write `delay: 300` or `delay: "2s"`.');
  }
  try {
    const duration = milliseconds(value);
    return function* () {
      yield* delay(duration);
    };
  } catch (reason) {
    return main.fail(reason instanceof Error ? `${reason.message}.` : String(reason), "");
  }
}

function interruptStep(fields: ReadonlyMap<string, Place>, main: Place, known: Set<string>): Step {
  const name = fields.get("as")?.text("the name of the answer") ?? "answer";
  known.add(name);
  return function* (scope) {
    scope.named[name] = yield* interrupt(fill(main.value(), scope));
  };
}

/** The result of a tool call that the message before asked for. */
function toolStep(main: Place): Step {
  const fields = main.fields(["result", "call", "name", "status"], "a tool's result: `{result: …}`");
  const result = fields.get("result");
  if (!result) return main.fail("A tool gives no result.", "Write `tool: {result: sunny}`.");
  return (scope, said) => {
    const messages = scope.state.messages as Message[];
    const calls = [...messages].reverse().find((message) => Array.isArray(message.tool_calls))?.tool_calls;
    const call = (Array.isArray(calls) ? calls : []).find(
      (one) => fields.get("call") === undefined || one.id === fields.get("call")?.value(),
    );
    const content = fill(result.value(), scope);
    said.push(
      toMessage({
        type: "tool",
        content: typeof content === "string" ? content : JSON.stringify(content),
        tool_call_id: call?.id ?? "",
        name: fields.get("name")?.value() ?? call?.name ?? null,
        status: fields.get("status")?.value() ?? "success",
      }),
    );
    return undefined;
  };
}

function failStep(main: Place): Step {
  const given = main.value();
  const [error, message] = isRecord(given)
    ? [String(given.error ?? "ValueError"), String(given.message ?? "")]
    : ["ValueError", String(given)];
  return (scope) => {
    throw new GraphFailure(error, String(fill(message, scope)));
  };
}

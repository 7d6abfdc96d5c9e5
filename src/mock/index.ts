// The mock as a value: `createMock()`. Nothing here needs Node.
import { type Client, createClient } from "../../generated/typescript/index.ts";
import { builtIn } from "./built-in/index.ts";
import type { MockClock } from "./engine/clock.ts";
import type { MockEngine } from "./engine/engine.ts";
import type { RunRecord } from "./engine/types.ts";
import type { Graph } from "./graph/types.ts";
import type { Call } from "./http/call.ts";
import { fetchDoor } from "./http/door.ts";
import type { Pipeline } from "./http/pipeline.ts";
import type { Graphs, MockOptions, StatesOf } from "./options.ts";
import type { ProtocolSocket } from "./protocol/socket.ts";
import type { WebhookCall } from "./records/webhooks.ts";
import { controlled } from "./testing/control.ts";
import type { RequestRecord } from "./testing/journal.ts";
import { type Played, playing } from "./testing/play.ts";
import { Gate, ScriptedAssistant } from "./testing/script.ts";
import { type SeededThread, seedThread } from "./testing/seed.ts";
import type { ReplyStep } from "./testing/steps.ts";
import { createWorld, NO_ADDRESS } from "./world.ts";

export * from "./author.ts";
export { builtIn } from "./built-in/index.ts";
export {
  type Call,
  KEEP_ALIVE_MS,
  type Pending,
  type PendingPieces,
  type PendingText,
  type Reply,
} from "./http/call.ts";
export type { Graphs, MockOptions, StatesOf } from "./options.ts";
export type { RequestRecord } from "./testing/journal.ts";
export type { Played, PlayedEvent, PlayedFrame } from "./testing/play.ts";
export type { SeededThread } from "./testing/seed.ts";
export { approval, type Hold, hold, type ReplyStep, toolCall } from "./testing/steps.ts";

export interface Mock<Given = Graphs> {
  /** The door without a port: give it to a client as its `fetch`. */
  readonly fetch: typeof globalThis.fetch;
  /** The door for servers: see `Call` and `Reply`. */
  readonly handle: Pipeline;
  /** Another one after a reset. */
  readonly clock: MockClock;
  /** Another one after a reset. */
  readonly engine: MockEngine;
  /** A client of this mock that knows the states of its graphs. */
  readonly client: Client<StatesOf<Given>>;
  /** The last hundred webhook calls, oldest first. */
  readonly webhooks: readonly WebhookCall[];
  /** The last thousand requests that fitted the contract, oldest first. */
  readonly requests: readonly RequestRecord[];
  /** Every run that is not deleted, oldest first, with its input in `kwargs`. */
  readonly runs: readonly RunRecord[];
  /**
   * What the next run of `agent` does, one script for each run: `mock.reply("Hello!")`, or
   * `mock.reply("I would send this.", approval("send_mail", { to: "ada" }), "Done.")`. A run without one fails.
   */
  reply(...steps: readonly ReplyStep[]): void;
  /** The same for another assistant, by the name of its graph. */
  replyAs(assistant: string, ...steps: readonly ReplyStep[]): void;
  /** From now on each run of the assistant (`agent` unless said) streams exactly these events. */
  play(events: readonly Played[], assistant?: string): void;
  /** Lets go what waits in `hold()`. */
  release(): void;
  /** Adds a fault, such as `drop-after-events=3; on=streamThreadRun; times=1`; the result takes it away again. */
  fault(rule: string): () => void;
  /** Cuts every stream that is open now, as a network does; gives their number. */
  dropStreams(): number;
  /** A thread that is there already, with its history. */
  seed(thread: SeededThread): Promise<{ thread_id: string }>;
  /** Everything as it was at the start: no threads, runs, requests, replies or added faults. */
  reset(): Promise<void>;
  /** The door for WebSockets on `/threads/{thread_id}/stream/events`: undefined where the call is for something else, or has no key. */
  socket(call: Call, send: (text: string) => void): ProtocolSocket | undefined;
  /** Takes up graphs that were added, changed or removed. */
  setGraphs(graphs: Graphs): void;
  /** Where the mock is reached, for links in its answers; `http://mock` unless a door with an address says otherwise. */
  setUrl(url: string): void;
  /** Ends every run, stream and timer. */
  close(): Promise<void>;
}

const DEFAULT_ASSISTANT = "agent";

export function createMock<Given extends Graphs = Graphs>(options: MockOptions<Given> = {}): Mock<Given> {
  let url = NO_ADDRESS;
  const open = () => createWorld(options, () => url);
  let world = open();
  const gate = new Gate();
  const withBuiltIn = options.builtIn ?? options.graphs === undefined;
  let given: Graphs = options.graphs ?? {};
  /** Assistants that a test has taken over. */
  const taken = new Map<string, Graph>();
  const scripts = new Map<string, ScriptedAssistant>();
  const takeGraphs = () => world.setGraphs({ ...(withBuiltIn ? builtIn : {}), ...given, ...Object.fromEntries(taken) });
  takeGraphs();

  const take = (assistant: string, graph: Graph) => {
    taken.set(assistant, graph);
    takeGraphs();
  };
  const replyAs: Mock["replyAs"] = (assistant, ...steps) => {
    const script = scripts.get(assistant) ?? new ScriptedAssistant(assistant, gate);
    scripts.set(assistant, script);
    script.add(steps);
    take(assistant, script.graph());
  };
  const reset = async () => {
    const old = world;
    world = open();
    taken.clear();
    scripts.clear();
    gate.clear();
    takeGraphs();
    old.faults.dropStreams();
    await old.close();
  };
  const handle: Pipeline = (call) => controlled(call, { reset }) ?? world.handle(call);
  const fetch = fetchDoor(handle);
  const apiKey = options.apiKeys?.[0];
  const client = createClient<StatesOf<Given>>({ baseUrl: url, fetch, ...(apiKey === undefined ? {} : { apiKey }) });

  return {
    fetch,
    handle,
    client,
    get clock() {
      return world.clock;
    },
    get engine() {
      return world.engine;
    },
    get webhooks() {
      return world.webhooks.calls;
    },
    get requests() {
      return world.journal.requests;
    },
    get runs() {
      return world.engine.storage.runs.all();
    },
    reply: (...steps) => replyAs(DEFAULT_ASSISTANT, ...steps),
    replyAs,
    play: (events, assistant = DEFAULT_ASSISTANT) => take(assistant, playing(events)),
    release: () => gate.release(),
    fault: (rule) => world.faults.rules.add(rule),
    dropStreams: () => world.faults.dropStreams(),
    seed: (thread) =>
      seedThread(client.threads, thread, world.engine.lastNodeOf(thread.assistant ?? DEFAULT_ASSISTANT)),
    reset,
    socket: (call, send) => world.socket(call, send),
    setGraphs(graphs) {
      given = graphs;
      takeGraphs();
    },
    setUrl(reached) {
      url = reached;
    },
    close: () => world.close(),
  };
}

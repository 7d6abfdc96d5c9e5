// The mock as a value: `createMock()` puts the parts together. Nothing here needs Node.
import type { Handlers } from "../../generated/mock/operations.ts";
import { type Client, createClient, type OpenapiDocument } from "../../generated/typescript/index.ts";
import type { WebhookPolicy } from "../typescript/runs-create/types.ts";
import { webhookFault } from "../typescript/runs-create/webhook.ts";
import { builtIn } from "./built-in/index.ts";
import { type ClockOptions, MockClock } from "./engine/clock.ts";
import { MockEngine } from "./engine/engine.ts";
import { Refusal } from "./engine/types.ts";
import type { TypedGraph } from "./graph/define.ts";
import type { Graph } from "./graph/types.ts";
import type { Pace } from "./graph/yields.ts";
import { a2aHandlers } from "./handlers/a2a.ts";
import { assistantHandlers } from "./handlers/assistants.ts";
import { createRun } from "./handlers/create-run.ts";
import { cronHandlers } from "./handlers/crons.ts";
import { mcpHandlers } from "./handlers/mcp.ts";
import { protocolHandlers } from "./handlers/protocol.ts";
import { runHandlers } from "./handlers/runs.ts";
import type { Authorize, Services } from "./handlers/services.ts";
import type { StartRun } from "./handlers/start-run.ts";
import { stateHandlers } from "./handlers/state.ts";
import { storeHandlers } from "./handlers/store.ts";
import { systemHandlers } from "./handlers/system.ts";
import { threadHandlers } from "./handlers/threads.ts";
import type { Call } from "./http/call.ts";
import { fetchDoor } from "./http/door.ts";
import { createPipeline, type Pipeline } from "./http/pipeline.ts";
import { openSocket, type ProtocolSocket } from "./protocol/socket.ts";
import { Assistants } from "./records/assistants.ts";
import { type CronRecord, Crons } from "./records/crons.ts";
import { Store } from "./records/store.ts";
import { type WebhookCall, Webhooks } from "./records/webhooks.ts";

export * from "./author.ts";
export {
  type Call,
  KEEP_ALIVE_MS,
  type Pending,
  type PendingPieces,
  type PendingText,
  type Reply,
} from "./http/call.ts";

/** Graphs by name: each is an agent that `assistant_id` can name. */
export type Graphs = Readonly<Record<string, Graph>>;

export interface MockOptions<Given extends Graphs = Graphs> {
  /** In place of those that are built in, which `builtIn` names. */
  readonly graphs?: Given;
  /** Whether the built-in graphs are there as well; only where no graphs are given unless said. */
  readonly builtIn?: boolean;
  /** Sees each run before it is created: refuses it, amends it, or names what its thread must have. */
  readonly authorize?: Authorize;
  /** Keys that are let in by `x-api-key`; everybody is without. */
  readonly apiKeys?: readonly string[];
  /** Real time unless said: `{ mode: "manual" }` stands still until `clock.advance("1h")`. */
  readonly clock?: ClockOptions;
  /** How fast models write where a graph does not say. */
  readonly pace?: Pace;
  /** Which webhooks are called: those on this machine unless said; the others are told in the log. */
  readonly webhooks?: { readonly send?: "loopback" | "all"; readonly policy?: WebhookPolicy };
  /** Milliseconds between the creation of a run and its start. Unless said, 60 for a run that nobody follows, else none. */
  readonly queueDelay?: number;
  /** Seconds after which a run ends as `timeout`; a day unless said. */
  readonly runTimeout?: number;
  /** The seed of all that is random, so that a session can be repeated. */
  readonly seed?: number;
  /** Bytes that a request body may have; 32 MiB unless said. */
  readonly bodyLimit?: number;
  /** What GET /openapi.json gives; a list of the operations unless said. */
  readonly document?: OpenapiDocument;
  /** The page of GET /docs; a list of the operations unless said. */
  readonly docs?: () => string | Promise<string>;
  /** Whose ways of the thread protocol are followed where they differ; `python` unless said. */
  readonly dialect?: "python" | "javascript";
  /** Told what a person may want to know; nothing is written unless said. */
  readonly log?: (line: string) => void;
}

/** The state of each graph by name, for a typed client. */
export type StatesOf<Given> = {
  [Name in keyof Given]: Given[Name] extends TypedGraph<infer State> ? State : never;
};

export interface Mock<Given = Graphs> {
  /** The door without a port: give it to a client as its `fetch`. */
  readonly fetch: typeof globalThis.fetch;
  /** The door for servers: see `Call` and `Reply`. */
  readonly handle: Pipeline;
  readonly clock: MockClock;
  readonly engine: MockEngine;
  /** A client of this mock that knows the states of its graphs. */
  readonly client: Client<StatesOf<Given>>;
  /** The last hundred webhook calls, oldest first. */
  readonly webhooks: readonly WebhookCall[];
  /** The door for WebSockets on `/threads/{thread_id}/stream/events`: undefined where the call is for something else, or has no key. */
  socket(call: Call, send: (text: string) => void): ProtocolSocket | undefined;
  /** Takes up graphs that were added, changed or removed. */
  setGraphs(graphs: Graphs): void;
  /** Where the mock is reached, for links in its answers; `http://mock` unless a door with an address says otherwise. */
  setUrl(url: string): void;
  /** Ends every run, stream and timer. */
  close(): Promise<void>;
}

const NO_ADDRESS = "http://mock";

export function createMock<Given extends Graphs = Graphs>(options: MockOptions<Given> = {}): Mock<Given> {
  const log = options.log ?? (() => {});
  let url = NO_ADDRESS;
  const graphs = new Map<string, Graph>();
  const clock = new MockClock(options.clock);
  const engine = new MockEngine({
    graphs,
    clock,
    random: randomFrom(options.seed),
    url: () => url,
    ...(options.queueDelay === undefined ? {} : { queueDelay: options.queueDelay }),
    ...(options.runTimeout === undefined ? {} : { runTimeout: options.runTimeout }),
    ...(options.pace === undefined ? {} : { pace: options.pace }),
    ...(options.dialect === undefined ? {} : { dialect: options.dialect }),
  });
  const assistants = new Assistants(engine.storage.assistants, clock);
  const policy: WebhookPolicy = { disable_loopback: false, ...options.webhooks?.policy };
  const services: Services = { engine, authorize: options.authorize, webhooks: policy, dialect: options.dialect };
  const startRun: StartRun = (...request) => createRun(services, ...request);
  const crons = new Crons(clock, (cron) => void fire(cron, startRun, log));
  const webhooks = new Webhooks(engine, {
    send: options.webhooks?.send ?? "loopback",
    fetch: globalThis.fetch.bind(globalThis),
    log,
  });

  const withBuiltIn = options.builtIn ?? options.graphs === undefined;
  const setGraphs = (given: Graphs) => {
    graphs.clear();
    const all: Graphs = { ...(withBuiltIn ? builtIn : {}), ...given };
    for (const [name, graph] of Object.entries(all)) {
      graphs.set(name, graph);
      assistants.addOfGraph(name);
    }
  };
  setGraphs(options.graphs ?? {});

  const handlers: Handlers = {
    ...runHandlers(services),
    ...stateHandlers(services),
    ...protocolHandlers(services),
    ...threadHandlers(engine, crons),
    ...assistantHandlers({ engine, assistants, crons }),
    ...cronHandlers({ engine, crons, webhookFault: (webhook) => refusedWebhook(webhook, policy) }),
    ...storeHandlers(new Store(clock)),
    ...systemHandlers(engine, options),
    ...mcpHandlers(engine, startRun),
    ...a2aHandlers(engine, startRun),
  };
  const handle = createPipeline({
    handlers,
    ...(options.apiKeys === undefined ? {} : { apiKeys: options.apiKeys }),
    ...(options.bodyLimit === undefined ? {} : { bodyLimit: options.bodyLimit }),
    onError: (error, call) =>
      log(`${call.method} ${call.path}: ${error instanceof Error ? error.stack : String(error)}`),
  });
  const fetch = fetchDoor(handle);
  const apiKey = options.apiKeys?.[0];

  return {
    fetch,
    handle,
    clock,
    engine,
    client: createClient<StatesOf<Given>>({ baseUrl: url, fetch, ...(apiKey === undefined ? {} : { apiKey }) }),
    webhooks: webhooks.calls,
    socket(call, send) {
      const thread = /^\/threads\/([^/]+)\/stream\/events$/.exec(call.path)?.[1];
      const key = call.header("x-api-key") ?? call.query.get("x-api-key") ?? "";
      const isOpen = options.apiKeys === undefined || options.apiKeys.includes(key);
      return thread === undefined || !isOpen ? undefined : openSocket(services, decodeURIComponent(thread), call, send);
    },
    setGraphs,
    setUrl(given) {
      url = given;
    },
    async close() {
      crons.close();
      await engine.close();
      await webhooks.close();
    },
  };
}

function refusedWebhook(webhook: string, policy: WebhookPolicy): Refusal | undefined {
  const fault = webhookFault(webhook, policy);
  return fault === undefined ? undefined : new Refusal(fault.status, fault.detail);
}

/** A run of a cron is created as if its payload were sent. */
async function fire(cron: CronRecord, startRun: StartRun, log: (line: string) => void): Promise<void> {
  const { schedule: _schedule, ...payload } = cron.payload;
  const given = typeof payload.metadata === "object" && payload.metadata !== null ? payload.metadata : {};
  const keep = cron.on_run_completed === "keep" ? { on_completion: "keep" } : {};
  const body = { ...keep, ...payload, metadata: { ...cron.metadata, ...given } };
  const operation = cron.thread_id === null ? "createRun" : "createThreadRun";
  const run = await startRun(operation, cron.thread_id, body, ownCall());
  if (run instanceof Refusal) log(`cron ${cron.cron_id}: no run: ${run.detail}`);
}

/** The call of nobody: the mock itself creates a run. */
function ownCall(): Call {
  return {
    method: "POST",
    path: "/runs",
    query: new URLSearchParams(),
    origin: NO_ADDRESS,
    header: () => undefined,
    headers: () => ({}),
    text: async () => "",
  };
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number | undefined): () => number {
  if (seed === undefined) return Math.random;
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

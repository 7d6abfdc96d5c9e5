// All that a mock remembers and does, from its records to its handlers. A reset makes a new one.
import type { Handlers } from "../../generated/mock/operations.ts";
import type { WebhookPolicy } from "../typescript/runs-create/types.ts";
import { webhookFault } from "../typescript/runs-create/webhook.ts";
import { MockClock } from "./engine/clock.ts";
import { MockEngine } from "./engine/engine.ts";
import { Refusal } from "./engine/types.ts";
import { Faults } from "./faults/index.ts";
import type { Graph } from "./graph/types.ts";
import { a2aHandlers } from "./handlers/a2a.ts";
import { assistantHandlers } from "./handlers/assistants.ts";
import { createRun } from "./handlers/create-run.ts";
import { cronHandlers } from "./handlers/crons.ts";
import { mcpHandlers } from "./handlers/mcp.ts";
import { protocolHandlers } from "./handlers/protocol.ts";
import { runHandlers } from "./handlers/runs.ts";
import type { Services } from "./handlers/services.ts";
import type { StartRun } from "./handlers/start-run.ts";
import { stateHandlers } from "./handlers/state.ts";
import { storeHandlers } from "./handlers/store.ts";
import { systemHandlers } from "./handlers/system.ts";
import { threadHandlers } from "./handlers/threads.ts";
import type { Call } from "./http/call.ts";
import { createPipeline, type Pipeline } from "./http/pipeline.ts";
import type { MockOptions } from "./options.ts";
import { openSocket, type ProtocolSocket } from "./protocol/socket.ts";
import { randomFrom } from "./random.ts";
import { Assistants } from "./records/assistants.ts";
import { type CronRecord, Crons } from "./records/crons.ts";
import { Store } from "./records/store.ts";
import { Webhooks } from "./records/webhooks.ts";
import { Journal } from "./testing/journal.ts";

/** Where the mock is reached as long as no door says. */
export const NO_ADDRESS = "http://mock";

export interface World {
  readonly clock: MockClock;
  readonly engine: MockEngine;
  readonly webhooks: Webhooks;
  readonly faults: Faults;
  readonly journal: Journal;
  readonly handle: Pipeline;
  socket(call: Call, send: (text: string) => void): ProtocolSocket | undefined;
  /** Takes the place of all graphs. */
  setGraphs(graphs: Readonly<Record<string, Graph>>): void;
  close(): Promise<void>;
}

/** The seed of faults differs from that of runs, so that a fault changes nothing that a run draws. */
const FAULT_SEED = 0x5eed;

export function createWorld(options: MockOptions, url: () => string): World {
  const log = options.log ?? (() => {});
  const graphs = new Map<string, Graph>();
  const clock = new MockClock(options.clock);
  const engine = new MockEngine({
    graphs,
    clock,
    random: randomFrom(options.seed),
    url,
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

  const journal = new Journal(() => new Date(clock.now()).toISOString());
  const faults = new Faults({
    rules: options.faults ?? [],
    random: randomFrom(options.seed === undefined ? undefined : options.seed ^ FAULT_SEED),
    clock,
    graphOf: (assistant) =>
      typeof assistant === "string" ? (engine.storage.assistants.get(assistant)?.graph_id ?? assistant) : undefined,
  });

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
    around: (request, answer) => journal.around(request, () => faults.around(request, answer)),
    onError: (error, call) =>
      log(`${call.method} ${call.path}: ${error instanceof Error ? error.stack : String(error)}`),
  });

  return {
    clock,
    engine,
    webhooks,
    faults,
    journal,
    handle,
    socket(call, send) {
      const thread = /^\/threads\/([^/]+)\/stream\/events$/.exec(call.path)?.[1];
      const key = call.header("x-api-key") ?? call.query.get("x-api-key") ?? "";
      const isOpen = options.apiKeys === undefined || options.apiKeys.includes(key);
      return thread === undefined || !isOpen ? undefined : openSocket(services, decodeURIComponent(thread), call, send);
    },
    setGraphs(given) {
      graphs.clear();
      for (const [name, graph] of Object.entries(given)) {
        graphs.set(name, graph);
        assistants.addOfGraph(name);
      }
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

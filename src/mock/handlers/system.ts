// What a server says of itself.
import { routes } from "../../../generated/mock/routes.ts";
import type { Metrics, OpenapiDocument } from "../../../generated/typescript/index.ts";
import { type Engine, Refusal } from "../engine/types.ts";
import { notAnInteger } from "../http/parameters.ts";
import type { Some } from "./table.ts";

type SystemOperations =
  | "checkHealth"
  | "getInfo"
  | "getMetrics"
  | "getDocs"
  | "getOpenapi"
  | "openMcpStreamWithSlash"
  | "sendMcpMessageWithSlash"
  | "closeMcpSessionWithSlash";

/** The server whose behaviour this mock follows. */
export const FOLLOWED = { version: "0.16.7", langgraph_py_version: "1.2.22" };

/** Runs that may go on at once, as far as metrics tell: the mock itself has no bound. */
const WORKERS = 10;

interface Pages {
  readonly document?: OpenapiDocument;
  readonly docs?: () => string | Promise<string>;
}

export function systemHandlers(engine: Engine, { document, docs = docsPage }: Pages): Some<SystemOperations> {
  const toMcp = (_request: unknown, { origin }: { origin: string }) =>
    ({ status: 307, headers: { location: `${origin}/mcp` } }) as const;
  return {
    checkHealth(_request, call) {
      const text = call.query.get("check_db");
      if (text !== null && !/^\s*[+-]?\d+\s*$/.test(text)) return new Refusal(400, notAnInteger(text));
      return { status: 200, body: { ok: true, services: {} } };
    },

    getInfo: () => ({
      status: 200,
      body: {
        ...FOLLOWED,
        flags: {
          assistants: true,
          crons: true,
          langsmith: false,
          langsmith_tracing_replicas: true,
          langsmith_tracing_session_on_runs: true,
        },
        host: { kind: "self-hosted", project_id: null, host_revision_id: null, revision_id: null, tenant_id: null },
      },
    }),

    getMetrics(_request, call) {
      const metrics = metricsOf(engine);
      if (call.query.get("format") === "json") return { status: 200, body: metrics };
      return { status: 200, text: metricsText(metrics), type: "text/plain; version=1.0.0; charset=utf-8" };
    },

    getDocs: async () => ({ status: 200, text: await docs(), type: "text/html; charset=utf-8" }),

    getOpenapi: () => ({ status: 200, body: document ?? outline() }),

    openMcpStreamWithSlash: toMcp,
    sendMcpMessageWithSlash: toMcp,
    closeMcpSessionWithSlash: toMcp,
  };
}

function metricsOf(engine: Engine): Metrics {
  const inFlight = engine.storage.runs.inFlight();
  const running = inFlight.filter(({ status }) => status === "running").length;
  const waits = inFlight
    .filter(({ status }) => status === "pending")
    .map(({ created_at }) => Math.max(0, engine.clock.now() - Date.parse(created_at)) / 1_000)
    .sort((a, b) => a - b);
  return {
    queue: {
      n_pending: waits.length,
      pending_runs_wait_time_max_secs: waits.at(-1) ?? null,
      pending_runs_wait_time_med_secs: waits[Math.floor(waits.length / 2)] ?? null,
      pending_unblocked_runs_wait_time_max_secs: waits.at(-1) ?? null,
      n_running: running,
    },
    api: { http_requests_total: [] },
    workers: { max: WORKERS, active: Math.min(running, WORKERS), available: Math.max(0, WORKERS - running) },
  };
}

function metricsText({ queue, workers }: Metrics): string {
  const gauges: Record<string, number> = {
    lg_api_num_pending_runs: queue.n_pending,
    lg_api_num_running_runs: queue.n_running,
    lg_api_workers_max: workers?.max ?? 0,
    lg_api_workers_active: workers?.active ?? 0,
    lg_api_workers_available: workers?.available ?? 0,
  };
  return Object.entries(gauges)
    .map(([name, value]) => `# HELP ${name} See the metrics as JSON.\n# TYPE ${name} gauge\n${name} ${value}\n`)
    .join("");
}

/** Where no document was given: every operation by its method, path and name. */
function outline(): OpenapiDocument {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const { id, method, path } of routes) {
    const item = paths[path] ?? {};
    item[method.toLowerCase()] = { operationId: id, responses: { default: { description: "See the contract." } } };
    paths[path] = item;
  }
  return { openapi: "3.1.0", info: { title: "OpenRuns mock", version: FOLLOWED.version }, paths };
}

function docsPage(): string {
  const rows = routes.map(
    ({ id, method, path }) => `<tr><td>${method}</td><td><code>${path}</code></td><td>${id}</td></tr>`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>OpenRuns mock</title>
<style>body{font:16px system-ui;margin:2rem;max-width:60rem}td{padding:.2rem .8rem .2rem 0}</style></head>
<body><h1>OpenRuns mock</h1><p>The operations of this server. <a href="/openapi.json">openapi.json</a> describes them.</p>
<table>${rows.join("")}</table></body></html>
`;
}

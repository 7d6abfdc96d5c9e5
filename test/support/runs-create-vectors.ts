/** Replays recorded run creations (test/fixtures/runscreate) through `toRunsCreate`, in the recordings' own notation. */
import { readFileSync } from "node:fs";
import {
  graphAssistantId,
  type RunsCreateOutcome,
  type RunsCreateValue,
  toRunsCreate,
} from "../../src/typescript/runs-create.ts";

export interface Vector {
  name: string;
  /** `webhooks`: two domains are allowed by name, which also demands https. */
  server_config?: string;
  request: {
    path: string;
    body?: unknown;
    body_raw?: string;
    headers?: Record<string, string>;
  };
  /** null: the recording handler ended the request itself. */
  response_status: number | null;
  runs_create: unknown;
}

export interface Vectors {
  server: { version: string; graphs: string[] };
  vectors: Vector[];
}

const THREAD = "123e4567-e89b-12d3-a456-426614174001";
const RUN = "123e4567-e89b-12d3-a456-426614174002";
const REQUEST = "123e4567-e89b-12d3-a456-426614174099";

export function readVectors(file: string | URL): Vectors {
  return JSON.parse(readFileSync(file, "utf8"));
}

export function replay(vector: Vector, graphs: string[]): RunsCreateOutcome<unknown> {
  const { request } = vector;
  const send = (value: unknown) => JSON.parse(fill(JSON.stringify(value)));
  const domains = ["my.fake.webhook.com", "hooks.example.com"];
  const outcome = toRunsCreate(
    {
      path: fill(request.path),
      headers: { "x-request-id": REQUEST, ...request.headers },
      ...(request.body_raw === undefined ? { body: send(request.body) } : { text: fill(request.body_raw) }),
    },
    {
      graphs,
      // The recordings were made without DNS: every name failed to resolve, but for those allowed by name.
      webhooks: {
        resolve: () => [],
        ...(vector.server_config === "webhooks" ? { allowed_domains: domains, require_https: true } : {}),
      },
      newRunId: () => RUN,
      newThreadId: () => THREAD,
    },
  );
  const found = outcome.runs_create;
  const notation = Array.isArray(found) ? found.map((each) => told(each, graphs)) : found && told(found, graphs);
  return { ...outcome, runs_create: notation };
}

function fill(text: string): string {
  return text
    .replaceAll("{thread_id}", THREAD)
    .replaceAll("<thread_id>", THREAD)
    .replace(/<assistant_id:([^>]+)>/g, (_, graph: string) => graphAssistantId(graph));
}

function told(value: RunsCreateValue, graphs: string[]): unknown {
  const { configurable, ...config } = value.kwargs.config;
  const hidden = [
    "langgraph_auth_user",
    "langgraph_auth_user_id",
    "langgraph_auth_permissions",
    "__request_start_time_ms__",
  ];
  const shown = Object.fromEntries(Object.entries(configurable).filter(([name]) => !hidden.includes(name)));
  let text = JSON.stringify({
    ...value,
    run_id: "<run_id>",
    kwargs: { ...value.kwargs, config: { ...config, configurable: shown } },
  });
  for (const graph of graphs) text = text.replaceAll(graphAssistantId(graph), `<assistant_id:${graph}>`);
  return JSON.parse(text.replaceAll(THREAD, "<thread_id>").replaceAll(REQUEST, "<request_id>"));
}

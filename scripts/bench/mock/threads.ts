// What threads cost as they become many.
import type { Mock } from "../../../src/mock/index.ts";

export interface ThreadTimes {
  /** Milliseconds of the middle call, by kind. */
  readonly p50: Readonly<Record<string, number>>;
  readonly bytesEach: number;
}

const CALLS = 200;
const TEAMS = 1_000;

export async function threadTimes(mock: Mock, count: number): Promise<ThreadTimes> {
  const post = (path: string, body: unknown) => call(mock, "POST", path, body);
  const before = used();
  for (let n = 0; n < count; n += 1) await post("/threads", { metadata: { n, team: `team ${n % TEAMS}` } });
  const bytesEach = (used() - before) / count;
  const made = JSON.parse(await post("/threads", { metadata: { graph_id: "agent" } }));
  await post(`/threads/${made.thread_id}/runs/wait`, { assistant_id: "agent", input: { messages: [] } });
  const kinds: Record<string, (n: number) => Promise<unknown>> = {
    create: (n) => post("/threads", { metadata: { extra: n } }),
    "search by metadata": (n) => post("/threads/search", { metadata: { n } }),
    list: () => post("/threads/search", {}),
    history: () => call(mock, "GET", `/threads/${made.thread_id}/history?limit=10`),
  };
  const p50: Record<string, number> = {};
  for (const [name, run] of Object.entries(kinds)) {
    const times: number[] = [];
    for (let n = 0; n < CALLS; n += 1) {
      const started = performance.now();
      await run(n);
      times.push(performance.now() - started);
    }
    p50[name] = times.sort((a, b) => a - b)[CALLS / 2] ?? 0;
  }
  await mock.close();
  return { p50, bytesEach };
}

async function call(mock: Mock, method: string, path: string, body?: unknown): Promise<string> {
  const sent = body === undefined ? null : JSON.stringify(body);
  const headers = { "content-type": "application/json" };
  const response = await mock.fetch(`http://mock${path}`, { method, body: sent, headers });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return response.text();
}

function used(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

import { createMock, type Mock } from "../../../../src/mock/index.ts";
import { pairedRow, type Row } from "../../row.ts";
import { limitRow } from "./rows.ts";

const FEW = 1_000;
const MANY = 100_000;
const CALLS = 200;
const TEAMS = 1_000;
const MOST_BYTES = 4_096;

interface Times {
  /** Milliseconds of the middle call, by kind. */
  readonly p50: ReadonlyMap<string, number>;
  /** Bytes of a thread, after its creation and after its first run. */
  readonly empty: number;
  readonly withRun: number;
}

/** What threads cost as they become many: the same calls among 100,000 and among 1,000, and the heap that each takes. */
export async function threads(): Promise<Row[]> {
  const few = await measure(FEW);
  const many = await measure(MANY);
  const rows: Row[] = [];
  for (const [kind, ours] of many.p50) {
    const about = { name: `100,000 threads: ${kind}, p50`, unit: "ms", against: "1,000 threads", target: 2 };
    rows.push({ ...pairedRow(about, [ours], [few.p50.get(kind) ?? Number.NaN]), language: "mock" });
  }
  rows.push(limitRow({ name: "memory of a thread beside its metadata", unit: "bytes" }, many.empty, MOST_BYTES));
  rows.push(
    limitRow({ name: "memory of a thread with a run beside its state", unit: "bytes" }, many.withRun, MOST_BYTES),
  );
  return rows;
}

async function measure(count: number): Promise<Times> {
  const mock = createMock();
  const before = heap();
  const ids: string[] = [];
  const metadata = (n: number) => ({ n, team: `team ${n % TEAMS}` });
  for (let n = 0; n < count; n += 1) ids.push(idOf(await post(mock, "/threads", { metadata: metadata(n) })));
  // The index is part of what a thread takes, and is made by the first search.
  await post(mock, "/threads/search", { metadata: { n: 0 } });
  const idBytes = 56;
  const empty = (heap() - before) / count - idBytes - JSON.stringify(metadata(count)).length;
  let state = 0;
  for (const id of ids) state = (await post(mock, `/threads/${id}/runs/wait`, RUN)).length;
  await post(mock, "/threads/search", { metadata: { n: 0 } });
  const withRun = (heap() - before) / count - idBytes - state;
  const p50 = await middleCalls(mock, ids[0] ?? "");
  await mock.close();
  return { p50, empty, withRun };
}

const RUN = { assistant_id: "agent", input: { messages: [{ role: "user", content: "hello" }] } };

async function middleCalls(mock: Mock, threadId: string): Promise<Map<string, number>> {
  const kinds: Record<string, (n: number) => Promise<unknown>> = {
    create: (n) => post(mock, "/threads", { metadata: { extra: n } }),
    "search by metadata": (n) => post(mock, "/threads/search", { metadata: { n } }),
    list: () => post(mock, "/threads/search", {}),
    history: () => call(mock, "GET", `/threads/${threadId}/history?limit=10`),
  };
  const p50 = new Map<string, number>();
  for (const [kind, run] of Object.entries(kinds)) {
    const times: number[] = [];
    for (let n = 0; n < CALLS; n += 1) {
      const started = performance.now();
      await run(n);
      times.push(performance.now() - started);
    }
    p50.set(kind, times.sort((a, b) => a - b)[CALLS / 2] ?? 0);
  }
  return p50;
}

const post = (mock: Mock, path: string, body: unknown) => call(mock, "POST", path, body);

async function call(mock: Mock, method: string, path: string, body?: unknown): Promise<string> {
  const sent = body === undefined ? null : JSON.stringify(body);
  const headers = { "content-type": "application/json" };
  const response = await mock.fetch(`http://mock${path}`, { method, body: sent, headers });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return response.text();
}

function idOf(thread: string): string {
  return JSON.parse(thread).thread_id;
}

function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

import { createMock, type Mock } from "../../../../src/mock/index.ts";
import { median, pairedRow, type Row } from "../../row.ts";
import { limitRow } from "./rows.ts";

const FEW = 1_000;
const MANY = 100_000;
const CALLS = 200;
const TEAMS = 1_000;
/** One thread of so many shows what its state takes. */
const SAMPLED = 50;
const MOST_BYTES = 4_096;

/** What threads cost as they become many: the same calls among 100,000 and among 1,000, in turns, and the heap that each takes. */
export async function threads(): Promise<Row[]> {
  const many = await fill(MANY);
  const few = await fill(FEW);
  const rows: Row[] = [];
  for (const [kind, makeCall] of Object.entries(KINDS)) {
    const ours = await middleCall(many.mock, makeCall);
    const other = await middleCall(few.mock, makeCall);
    const again = await middleCall(many.mock, makeCall);
    const about = { name: `100,000 threads: ${kind}, p50`, unit: "ms", against: "1,000 threads", target: 2 };
    rows.push({ ...pairedRow(about, [ours, again], [other, other]), language: "mock" });
  }
  await Promise.all([few.mock.close(), many.mock.close()]);
  const { empty, withRun } = many;
  rows.push(limitRow({ name: "memory of a thread without a run", unit: "bytes" }, empty, MOST_BYTES));
  rows.push(limitRow({ name: "memory of a thread with a run beside its state", unit: "bytes" }, withRun, MOST_BYTES));
  return rows;
}

interface Filled {
  readonly mock: Mock;
  /** Bytes of a thread, after its creation and after its first run. */
  readonly empty: number;
  readonly withRun: number;
}

/** So many threads, each with a run. */
async function fill(count: number): Promise<Filled> {
  const mock = createMock();
  const before = heap();
  const metadata = (n: number) => ({ n, team: `team ${n % TEAMS}` });
  for (let n = 0; n < count; n += 1) await post(mock, "/threads", { thread_id: threadId(n), metadata: metadata(n) });
  // The index is part of what a thread takes, and is made by the first search.
  await post(mock, "/threads/search", { metadata: { n: 0 } });
  const empty = (heap() - before) / count;
  const answers: string[] = [];
  for (let n = 0; n < count; n += 1) {
    const answer = await post(mock, `/threads/${threadId(n)}/runs/wait`, RUN);
    if (n % SAMPLED === 0) answers.push(answer);
  }
  await post(mock, "/threads/search", { metadata: { n: 0 } });
  const whole = (heap() - before) / count;
  return { mock, empty, withRun: whole - stateBytes(answers) };
}

/** What the state of a thread takes by itself: the values of some, read from their JSON. */
function stateBytes(answers: readonly string[]): number {
  const before = heap();
  const states: unknown[] = answers.map((answer) => JSON.parse(answer));
  return (heap() - before) / states.length;
}

function threadId(n: number): string {
  return `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
}

const RUN = { assistant_id: "agent", input: { messages: [{ role: "user", content: "hello" }] } };

type MakeCall = (mock: Mock, n: number) => Promise<unknown>;

const KINDS: Readonly<Record<string, MakeCall>> = {
  create: (mock, n) => post(mock, "/threads", { metadata: { extra: n } }),
  "search by metadata": (mock, n) => post(mock, "/threads/search", { metadata: { n } }),
  list: (mock) => post(mock, "/threads/search", {}),
  history: (mock) => call(mock, "GET", `/threads/${threadId(0)}/history?limit=10`),
};

/** Milliseconds that the middle one of many calls takes. */
async function middleCall(mock: Mock, makeCall: MakeCall): Promise<number> {
  const times: number[] = [];
  for (let n = 0; n < CALLS; n += 1) {
    const started = performance.now();
    await makeCall(mock, n);
    times.push(performance.now() - started);
  }
  return median(times);
}

const post = (mock: Mock, path: string, body: unknown) => call(mock, "POST", path, body);

async function call(mock: Mock, method: string, path: string, body?: unknown): Promise<string> {
  const sent = body === undefined ? null : JSON.stringify(body);
  const headers = { "content-type": "application/json" };
  const response = await mock.fetch(`http://mock${path}`, { method, body: sent, headers });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return response.text();
}

function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

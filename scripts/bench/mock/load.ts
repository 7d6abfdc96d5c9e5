// Sends requests as fast as so many clients can, and follows many streams at once.
import { Agent, request } from "node:http";

export interface LoadResult {
  readonly perSecond: number;
  readonly failed: number;
}

const BODY = JSON.stringify({ assistant_id: "agent", input: { messages: [{ role: "user", content: "hello" }] } });

/** `POST /runs/wait` by so many clients, each over one connection that it keeps. */
export async function waits(url: string, clients: number, seconds: number): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  let done = 0;
  let failed = 0;
  const started = performance.now();
  const client = async () => {
    while (performance.now() - started < seconds * 1_000) {
      if (await post(url, agent)) done += 1;
      else failed += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  const elapsed = (performance.now() - started) / 1_000;
  agent.destroy();
  return { perSecond: done / elapsed, failed };
}

function post(url: string, agent: Agent): Promise<boolean> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(BODY) };
    const outgoing = request({ hostname, port, path: "/runs/wait", method: "POST", agent, headers }, (incoming) => {
      incoming.resume();
      incoming.on("end", () => resolve(incoming.statusCode === 200));
      incoming.on("error", () => resolve(false));
    });
    outgoing.on("error", () => resolve(false));
    outgoing.end(BODY);
  });
}

export interface StreamsResult {
  readonly events: number;
  /** The longest that an event came after its time, in milliseconds. */
  readonly latestMs: number;
  readonly incomplete: number;
}

/** So many streams at once; the graph sends one event each 100 ms with the time at which it was due. */
export async function streams(url: string, count: number, eventsEach: number): Promise<StreamsResult> {
  const agent = new Agent({ keepAlive: false, maxSockets: count });
  let events = 0;
  let latestMs = 0;
  let incomplete = 0;
  const one = () =>
    new Promise<void>((resolve) => {
      const body = JSON.stringify({ assistant_id: "ticker", input: { count: eventsEach }, stream_mode: "custom" });
      const { hostname, port } = new URL(url);
      const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
      let mine = 0;
      const finish = () => {
        if (mine !== eventsEach) incomplete += 1;
        resolve();
      };
      const outgoing = request({ hostname, port, path: "/runs/stream", method: "POST", agent, headers }, (incoming) => {
        incoming.setEncoding("utf8");
        incoming.on("data", (text: string) => {
          const now = Date.now();
          for (const [, due] of text.matchAll(/"due":(\d+)/g)) {
            mine += 1;
            events += 1;
            latestMs = Math.max(latestMs, now - Number(due));
          }
        });
        incoming.on("end", finish);
        incoming.on("error", finish);
      });
      outgoing.on("error", finish);
      outgoing.end(body);
    });
  await Promise.all(Array.from({ length: count }, one));
  agent.destroy();
  return { events, latestMs, incomplete };
}

import type { OperationSpec } from "../../../src/typescript/operation.ts";
import type { Reconnect } from "../../../src/typescript/options.ts";
import type { StreamEvent } from "../../../src/typescript/stream.ts";
import { type Answer, body, fake, json } from "./fake.ts";

const THREAD = "/threads/{thread_id}";
export const stream: OperationSpec = {
  id: "streamRun",
  method: "POST",
  path: "/runs/stream",
  body: true,
  result: "stream",
};
export const onThread: OperationSpec = {
  ...stream,
  id: "streamThreadRun",
  path: `${THREAD}/runs/stream`,
  when: ["thread_id"],
};
export const joinThread: OperationSpec = {
  id: "joinThreadStream",
  method: "GET",
  path: `${THREAD}/stream`,
  headers: { last_event_id: "Last-Event-ID" },
  result: "stream",
};
export const protocol: OperationSpec = { ...stream, id: "streamThreadEvents", path: `${THREAD}/stream/events` };

export const wire = (name: string, data: unknown, id?: number | string): string =>
  `event: ${name}\r\ndata: ${JSON.stringify(data)}\r\n${id === undefined ? "" : `id: ${id}\r\n`}\r\n`;
export const metadata = wire("metadata", { run_id: "r1", attempt: 1 }, 0);
export const value = (n: number) => wire("values", { n }, n);
export const numbered = [metadata, ...Array.from({ length: 4 }, (_, n) => value(n + 1))];

/** A fresh response each time; `where` is `Content-Location`. */
export const sse =
  (pieces: readonly (string | Uint8Array)[], { cut = false, where = "/threads/t1/runs/r1" } = {}) =>
  (): Response =>
    new Response(body(pieces, cut), {
      headers: { "content-type": "text/event-stream; charset=utf-8", ...(where && { "content-location": where }) },
    });
export const done = json({ status: "success" });
export const running = json({ status: "running" });

export async function read(
  answers: readonly Answer[],
  spec: OperationSpec = onThread,
  params: object = {},
  options: object = {},
) {
  const client = fake(answers);
  const events: StreamEvent[] = [];
  const reconnects: Reconnect[] = [];
  const onReconnect = (reconnect: Reconnect) => reconnects.push(reconnect);
  let error: unknown;
  try {
    const call = client.stream<StreamEvent>(spec, { thread_id: "t1", ...params }, { onReconnect, ...options });
    for await (const event of call) events.push(event);
  } catch (caught) {
    error = caught;
  }
  const numbers = events.flatMap(({ event, data }) => (event === "values" ? [Reflect.get(Object(data), "n")] : []));
  return {
    events,
    numbers,
    reconnects,
    error,
    sent: client.sent.map(({ method, url }) => `${method} ${new URL(url).pathname.slice(4)}`),
    requests: client.sent,
  };
}

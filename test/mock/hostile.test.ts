// What a careless or malicious caller does to the port: refused clearly, and forgotten.
import { once } from "node:events";
import { type ClientRequest, request } from "node:http";
import { connect } from "node:net";
import { expect, it, onTestFinished } from "vitest";
import { serve } from "../../src/cli/mock/serve.ts";
import { createMock, delay, graph, messages } from "../../src/mock/index.ts";

const MEGABYTE = 1024 * 1024;
const endless = graph({
  state: { messages: messages() },
  nodes: {
    *wait() {
      yield delay(60_000);
      return {};
    },
  },
});

async function served() {
  const mock = createMock({ graphs: { endless } });
  const opened = await serve(mock, { host: "127.0.0.1", port: 0 });
  onTestFinished(() => opened.close());
  return { mock, served: opened };
}

interface Sent {
  readonly status: number | undefined;
  readonly text: string;
}

/** Sends pieces of a body until the server has answered or closed. */
function upload(url: string, megabytes: number, headers: Record<string, string | number>): Promise<Sent> {
  const piece = Buffer.alloc(MEGABYTE, " ");
  return new Promise((resolve) => {
    let answer: Sent = { status: undefined, text: "" };
    const outgoing = request(`${url}/threads`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
    });
    outgoing.on("response", (incoming) => {
      incoming.setEncoding("utf8");
      incoming.on("data", (text: string) => {
        answer = { status: incoming.statusCode, text: answer.text + text };
      });
      incoming.on("close", () => resolve(answer));
    });
    outgoing.on("error", () => resolve(answer));
    const write = async () => {
      for (let sent = 0; sent < megabytes && !outgoing.destroyed && answer.status === undefined; sent += 1) {
        if (!outgoing.write(piece)) await untilWritable(outgoing);
      }
      outgoing.end();
    };
    write().catch(() => resolve(answer));
  });
}

function untilWritable(outgoing: ClientRequest): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      for (const event of ["drain", "close"]) outgoing.off(event, go);
      resolve();
    };
    for (const event of ["drain", "close"]) outgoing.once(event, go);
  });
}

it.each([
  ["that says so", { "content-length": 100 * MEGABYTE }],
  ["that does not say so", { "transfer-encoding": "chunked" }],
])("refuses a body of 100 MB %s, and keeps nothing of it", { timeout: 30_000 }, async (_name, headers) => {
  const { served: at } = await served();
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  const { status, text } = await upload(at.url, 100, headers);
  expect(status).toBe(413);
  expect(text).toMatch(/Request body too large \(limit: \d+ bytes\)/);
  expect((process.memoryUsage().rss - before) / MEGABYTE).toBeLessThan(128);
  expect((await fetch(`${at.url}/ok`)).status).toBe(200);
});

it("answers others while a hundred connections never finish their request", async () => {
  const { served: at } = await served();
  const port = Number(new URL(at.url).port);
  const sockets = Array.from({ length: 100 }, () => connect(port, "127.0.0.1"));
  await Promise.all(sockets.map((socket) => once(socket, "connect")));
  for (const socket of sockets) socket.write("POST /threads HTTP/1.1\r\nhost: x\r\ncontent-le");
  const answers = await Promise.all(Array.from({ length: 50 }, () => fetch(`${at.url}/info`)));
  expect(answers.every(({ status }) => status === 200)).toBe(true);
  for (const socket of sockets) socket.destroy();
});

it("forgets a thousand streams that were left, and ends their runs where they asked for it", {
  timeout: 30_000,
}, async () => {
  const { mock, served: at } = await served();
  const body = JSON.stringify({ assistant_id: "endless", input: { messages: [] }, on_disconnect: "cancel" });
  const leave = async () => {
    const control = new AbortController();
    const headers = { "content-type": "application/json" };
    const response = await fetch(`${at.url}/runs/stream`, { method: "POST", body, headers, signal: control.signal });
    await response.body?.getReader().read();
    control.abort();
  };
  for (let round = 0; round < 20; round += 1) await Promise.all(Array.from({ length: 50 }, leave));
  await expect.poll(() => mock.engine.storage.runs.inFlight().length, { timeout: 10_000 }).toBe(0);
  expect(mock.engine.storage.threads.size).toBe(0);
});

// The door for WebSockets on a port: real sockets, and others that do not behave.
import { once } from "node:events";
import { connect } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { WebSocket } from "ws";
import { serve } from "../../src/cli/mock/serve.ts";
import { createMock, type MockOptions } from "../../src/mock/index.ts";
import { graphs } from "./graphs/index.ts";

interface Frame {
  readonly type: string;
  readonly id?: number;
  readonly method?: string;
  readonly error?: string;
  readonly seq?: number;
  readonly event_id?: string;
  readonly params?: { readonly data?: { readonly event?: string } };
}

const INPUT = { messages: [{ role: "user", content: "hello" }] };

async function open(options: MockOptions = {}) {
  const mock = createMock({ graphs, ...options });
  const served = await serve(mock, { host: "127.0.0.1", port: 0 });
  onTestFinished(() => served.close());
  const { thread_id } = await mock.client.threads.create({});
  const address = `${served.url.replace("http", "ws")}/threads/${thread_id}/stream/events`;
  return { mock, url: served.url, thread_id, address };
}

async function listen(address: string) {
  const socket = new WebSocket(address);
  onTestFinished(() => socket.terminate());
  const frames: Frame[] = [];
  socket.on("message", (data) => frames.push(JSON.parse(String(data))));
  await once(socket, "open");
  let last = 0;
  const command = async (method: string, params: object): Promise<Frame | undefined> => {
    last += 1;
    const id = last;
    socket.send(JSON.stringify({ id, method, params }));
    await expect.poll(() => frames.some((frame) => frame.id === id), { timeout: 10_000 }).toBe(true);
    return frames.find((frame) => frame.id === id);
  };
  return { socket, frames, command };
}

const isOver = (frames: readonly Frame[]) =>
  frames.some(({ method, params }) => method === "lifecycle" && params?.data?.event === "completed");

test("runs a graph and hears its events, and a second socket hears the same with the same ids", async () => {
  const { address } = await open();
  const first = await listen(address);
  expect(await first.command("subscription.subscribe", { channels: ["values", "lifecycle"] })).toMatchObject({
    type: "success",
  });
  expect(await first.command("run.start", { assistant_id: "agent", input: INPUT })).toMatchObject({ type: "success" });
  await expect.poll(() => isOver(first.frames), { timeout: 10_000 }).toBe(true);
  const second = await listen(address);
  await second.command("subscription.subscribe", { channels: ["values", "lifecycle"] });
  await expect.poll(() => isOver(second.frames), { timeout: 10_000 }).toBe(true);
  const told = ({ frames }: typeof first) => frames.filter(({ type }) => type === "event").map((one) => one.event_id);
  expect(told(first).length).toBeGreaterThan(3);
  expect(told(second)).toEqual(told(first));
});

test("answers a frame that is no command, and stays open", async () => {
  const { address } = await open();
  const { socket, frames, command } = await listen(address);
  socket.send("{");
  await expect.poll(() => frames[0]?.type, { timeout: 10_000 }).toBe("error");
  expect(await command("subscription.subscribe", { channels: ["values"] })).toMatchObject({ type: "success" });
});

test("closes a socket whose message is too large, and goes on answering others", async () => {
  const { address } = await open();
  const { socket } = await listen(address);
  const closed = once(socket, "close");
  socket.send("x".repeat(5 * 1024 * 1024));
  expect((await closed)[0]).toBe(1_009);
  const other = await listen(address);
  expect(await other.command("subscription.subscribe", { channels: ["values"] })).toMatchObject({ type: "success" });
});

test("refuses what is no thread's path, and a caller without the key", async () => {
  const { url, address } = await open({ apiKeys: ["secret"] });
  for (const refused of [`${url.replace("http", "ws")}/threads`, address]) {
    const socket = new WebSocket(refused);
    const [error]: Error[] = await once(socket, "error");
    expect(error?.message).toMatch(/40[134]/);
  }
});

test("lets go of a handshake that is never finished", async () => {
  const { url, address } = await open();
  const { hostname, port, pathname } = new URL(address);
  const raw = connect(Number(port), hostname);
  await once(raw, "connect");
  // The key is no key, so there is no socket in the end.
  raw.write(
    `GET ${pathname} HTTP/1.1\r\nhost: x\r\nupgrade: websocket\r\nconnection: upgrade\r\nsec-websocket-key: x\r\n\r\n`,
  );
  const [answer]: Buffer[] = await once(raw, "data");
  expect(String(answer)).toMatch(/^HTTP\/1\.1 400/);
  await once(raw, "close");
  expect((await fetch(`${url}/ok`)).status).toBe(200);
});

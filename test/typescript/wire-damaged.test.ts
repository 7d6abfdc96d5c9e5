import { connect } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startWireServer, type WireServer } from "../wire/server.ts";

let server: WireServer;
beforeAll(async () => {
  server = await startWireServer();
});
afterAll(() => server.close());

const post: RequestInit = { method: "POST", body: "{}" };
const call = (scenario: string, path: string, init?: RequestInit) =>
  fetch(`${server.url}/s/${scenario.replaceAll("~", "-")}/${scenario}${path}`, { redirect: "manual", ...init });

/** What a bare socket receives within so many milliseconds. */
const received = (scenario: string, milliseconds: number): Promise<string> =>
  new Promise((resolve) => {
    const { hostname, port } = new URL(server.url);
    const socket = connect(Number(port), hostname);
    let text = "";
    socket.on("data", (data) => {
      text += data.toString();
    });
    socket.write(`GET /s/raw/${scenario}/threads/t HTTP/1.1\r\nhost: x\r\n\r\n`);
    setTimeout(() => {
      socket.destroy();
      resolve(text);
    }, milliseconds);
  });

it("drips headers, and bodies", async () => {
  const headers = await received("dripped-headers~every=10", 150);
  expect(headers).toMatch(/^HTTP\/1\.1 200 OK\r\n.*x-drip-0: 1\r\nx-drip-1: 1\r\n/s);
  expect(headers).not.toContain("\r\n\r\n");
  expect(await received("dripped-body~every=10", 150)).toMatch(/\r\n\r\n(1\r\n \r\n){2,}$/);
});

it("damages what it sends", async () => {
  await expect((await call("bad-gzip", "/threads/t")).text()).rejects.toThrow();
  const encoded = await call("unknown-encoding", "/threads/t");
  expect(encoded.headers.get("content-encoding")).toBe("x-openruns");
  expect(await (await call("deep-json~depth=300", "/threads/t")).text()).toContain("[".repeat(300));
  expect(await (await call("big-numbers", "/threads/t")).text()).toContain("1e400");
  expect(await (await call("stream-big-numbers", "/runs/stream", post)).text()).toContain("1e400");
  expect(await (await call("wait-error-null", "/runs/wait", post)).json()).toHaveProperty("__error__", null);
});

it("says what type it sends, another or none", async () => {
  const typeOf = async (scenario: string, path: string, init?: RequestInit) =>
    (await call(scenario, path, init)).headers.get("content-type");
  expect(await typeOf("no-content-type", "/threads/t")).toBeNull();
  expect(await typeOf("no-content-type", "/runs/stream", post)).toBeNull();
  expect(await typeOf("wrong-content-type", "/threads/t")).toBe("application/octet-stream");
  expect(await typeOf("wrong-content-type", "/runs/wait", post)).toBe("application/octet-stream");
});

it("redirects, repeats headers, and is slow", async () => {
  const there = await call("redirect~code=303", "/threads/t");
  expect(there.status).toBe(303);
  expect(there.headers.get("location")).not.toContain(server.url);
  expect((await call("redirect-here", "/threads/t")).headers.get("location")).toContain(server.url);
  const said = await call("error-headers", "/threads/t", { headers: { "x-api-key": "k1", "x-team": "b" } });
  expect(await said.text()).toMatch(/x-api-key=k1, x-team=b/);
  const began = Date.now();
  expect((await call("unavailable-slow~after=300", "/threads/t")).status).toBe(503);
  expect(Date.now() - began).toBeGreaterThanOrEqual(299);
});

it("plays the ways in which a reconnect fails", async () => {
  const run = "/threads/t/runs/123e4567-e89b-12d3-a456-426614174002/stream";
  const cut = async (scenario: string) =>
    call(scenario, "/threads/t/runs/stream", post).then((response) => response.text().catch(() => "cut"));
  await cut("stream-cut-replayed");
  const again = await (await call("stream-cut-replayed", run, { headers: { "last-event-id": "2" } })).text();
  expect(again.match(/^event:/gm)).toHaveLength(12);
  await cut("stream-cut-silent");
  const silent = call("stream-cut-silent", run, { signal: AbortSignal.timeout(200) });
  await expect(silent).rejects.toThrow(/timeout/);
  expect(await (await call("stream-end-silent~hang_after=-1", "/runs/stream", post)).text()).toMatch(/event: end/);
  const retry = await (await call("stream-cut-retry~cut=100000", "/runs/stream", post)).text();
  expect(retry).toMatch(/^retry: 3600000/);
  const closing = await call("stream-close-delimited~hang_after=-1", "/runs/stream", post);
  expect(closing.headers.get("transfer-encoding")).toBeNull();
  expect(await closing.text()).toContain("event: values");
});

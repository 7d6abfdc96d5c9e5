import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { build } from "esbuild";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fromRoot } from "../../scripts/paths.ts";
import { startWireServer, type WireServer } from "../wire/server.ts";
import { launch, missingChromium, type Watched, watch } from "./chromium.ts";
import type { Scene, Scenes } from "./page.ts";

const THREAD = "123e4567-e89b-12d3-a456-426614174001";
const RUN = "123e4567-e89b-12d3-a456-426614174002";
const reason = missingChromium();

describe.skipIf(reason)("the client in Chromium", () => {
  let wire: WireServer;
  let site: Server;
  let origin: string;
  let browser: Browser;
  let watched: Watched;

  beforeAll(async () => {
    const { outputFiles } = await build({
      entryPoints: [fromRoot("test/browser/page.ts")],
      bundle: true,
      write: false,
      format: "iife",
      platform: "browser",
      target: "es2022",
    });
    const html = `<!doctype html><link rel="icon" href="data:,"><script>${outputFiles[0]?.text.replaceAll("</script", "<\\/script")}</script>`;
    // A page on an origin of its own: every call of the client crosses to another one.
    site = createServer((_, response) =>
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(html),
    );
    await new Promise<void>((resolve) => site.listen(0, "127.0.0.1", resolve));
    origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
    wire = await startWireServer();
    browser = await launch();
    watched = await watch(browser);
    await watched.page.goto(`${origin}/`);
  });

  afterAll(async () => {
    await browser?.close();
    await wire?.close();
    site?.closeAllConnections();
    site?.close();
  });

  const play = async <Name extends Scene>(scene: Name, scenario: string) => {
    const result = await watched.page.evaluate(([name, baseUrl]) => Reflect.get(globalThis, "scenes")[name](baseUrl), [
      scene,
      `${wire.url}/s/${scene}/${scenario}`,
    ] as const);
    const log = await (await fetch(`${wire.url}/_log/${scene}?idle=3000`)).json();
    return { result: result as Awaited<ReturnType<Scenes[Name]>>, log };
  };

  it("streams, and knows run and thread from Content-Location alone", async () => {
    const { result, log } = await play("stream", "stream");
    expect(result).toMatchObject({ runId: RUN, threadId: THREAD, created: [{ run_id: RUN, thread_id: THREAD }] });
    expect(result.events).toEqual(["metadata", ...Array(10).fill("custom"), "values"]);
    expect(log.methods.POST).toBe(1);
    expect(JSON.parse(log.requests[0].body)).toEqual({
      assistant_id: "agent",
      stream_mode: ["custom", "values"],
      stream_resumable: true,
    });
    expect(log.requests[0].headers["x-api-key"]).toBe("secret");
  });

  it("streams as a web stream", async () => {
    expect((await play("readable", "stream")).result).toHaveLength(12);
  });

  it("resumes a stream that was cut, with one POST", async () => {
    const { result, log } = await play("resumed", "stream-cut-again");
    expect(result).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(log.methods.POST).toBe(1);
  });

  it("closes the connection of a stream that is left early", async () => {
    const { result, log } = await play("left", "stream-endless");
    expect(result).toBe(3);
    expect(log).toMatchObject({ client_closed: 1, open_responses: 0 });
  });

  it("waits through keep-alives and joins after a cut", async () => {
    const { result, log } = await play("wait", "wait-cut");
    expect(result).toHaveProperty("messages");
    expect(log.methods.POST).toBe(1);
  });

  it("says what a server refuses", async () => {
    const { result } = await play("refused", "not-found");
    expect(result).toMatchObject({ name: "OpenRunsError", status: 404, detail: "Thread or assistant not found." });
  });

  it("asked for nothing but its page and the server", () => {
    const origins = new Set(
      watched.requested.filter((url) => !url.startsWith("data:")).map((url) => new URL(url).origin),
    );
    expect([...origins].sort()).toEqual([origin, wire.url].sort());
    // Chromium reports a 404 and a cut stream by itself; nothing else may stand there.
    expect(
      watched.errors.filter((text) => !/404|ERR_INCOMPLETE_CHUNKED_ENCODING|ERR_CONNECTION|net::/.test(text)),
    ).toEqual([]);
  });
});

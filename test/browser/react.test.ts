import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { build } from "esbuild";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fromRoot } from "../../scripts/paths.ts";
import { startWireServer, type WireServer } from "../wire/server.ts";
import { launch, missingChromium, type Watched, watch } from "./chromium.ts";

const THREAD = "123e4567-e89b-12d3-a456-426614174001";
const reason = missingChromium();

describe.skipIf(reason)("openapi-react-query and swr-openapi on openruns/openapi-fetch, in Chromium", () => {
  let wire: WireServer;
  let site: Server;
  let browser: Browser;
  let watched: Watched;

  beforeAll(async () => {
    const { outputFiles } = await build({
      entryPoints: [fromRoot("test/browser/react-page.ts")],
      bundle: true,
      write: false,
      format: "iife",
      platform: "browser",
      target: "es2022",
      define: { "process.env.NODE_ENV": '"production"' },
    });
    const script = outputFiles[0]?.text.replaceAll("</script", "<\\/script");
    const html = `<!doctype html><link rel="icon" href="data:,"><body><script>${script}</script>`;
    site = createServer((_, response) =>
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(html),
    );
    await new Promise<void>((resolve) => site.listen(0, "127.0.0.1", resolve));
    wire = await startWireServer();
    browser = await launch();
    watched = await watch(browser);
  });

  afterAll(async () => {
    await browser?.close();
    await wire?.close();
    site?.closeAllConnections();
    site?.close();
  });

  const show = (session: string, scenario: string) => {
    const base = encodeURIComponent(`${wire.url}/s/${session}/${scenario}`);
    return watched.page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/?base=${base}`);
  };
  const textOf = (id: string, pattern: RegExp) =>
    watched.page.locator(`#${id}`, { hasText: pattern }).textContent({ timeout: 10_000 });
  const logOf = async (session: string) => (await fetch(`${wire.url}/_log/${session}?idle=3000`)).json();

  it("read a thread, each by its hook, with our key and our retries", async () => {
    await show("hooks", "unavailable~times=2");
    expect(await textOf("react-query", /-/)).toBe(THREAD);
    expect(await textOf("swr", /-/)).toBe(THREAD);
    const { methods, requests } = await logOf("hooks");
    expect(methods.GET).toBe(4);
    for (const request of requests) expect(request.headers["x-api-key"]).toBe("secret");
  });

  it("show a refusal as the contract types it", async () => {
    await show("refused", "not-found");
    expect(await textOf("react-query", /refused/)).toContain('{"detail":"Thread or assistant not found."}');
    expect(await textOf("swr", /refused/)).toContain('{"detail":"Thread or assistant not found."}');
  });

  it("create a run by a mutation, and follow a stream event by event", async () => {
    await show("created", "ok");
    await watched.page.click("#create");
    expect(await textOf("created", /-/)).toMatch(/^[0-9a-f-]{36}$/);
    await watched.page.click("#follow");
    const events = `metadata ${"custom ".repeat(10)}values`;
    expect(await textOf("events", /values/)).toBe(events);
    const { requests } = await logOf("created");
    const posts = requests.filter(({ method }: { method: string }) => method === "POST");
    expect(posts.map(({ body }: { body: string }) => JSON.parse(body))).toEqual([
      { assistant_id: "agent" },
      { assistant_id: "agent", input: null },
    ]);
  });
});

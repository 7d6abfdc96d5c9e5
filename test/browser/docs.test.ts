import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildDocs } from "../../scripts/docs.ts";
import { launch, missingChromium, watch } from "./chromium.ts";

const reason = missingChromium();

describe.skipIf(reason)("the docs in Chromium", () => {
  let browser: Browser;
  let site: Server;
  let origin: string;

  beforeAll(async () => {
    const html = await readFile(await buildDocs());
    site = createServer((_, response) =>
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(html),
    );
    await new Promise<void>((resolve) => site.listen(0, "127.0.0.1", resolve));
    origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
    browser = await launch();
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    site?.close();
  });

  it("show the operations and ask for nothing but their own page", async () => {
    const { page, requested } = await watch(browser);
    await page.goto(`${origin}/`);
    await page.getByText("/runs/wait").first().waitFor({ state: "attached", timeout: 60_000 });
    await page.waitForLoadState("networkidle");
    const elsewhere = requested.filter((url) => !/^(data|blob):/.test(url) && new URL(url).origin !== origin);
    expect(elsewhere).toEqual([]);
  }, 90_000);
});

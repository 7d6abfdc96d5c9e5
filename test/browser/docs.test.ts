import { readFile } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fromRoot } from "../../scripts/paths.ts";
import { buildDocs } from "../../scripts/serve/docs.ts";
import { type Served, serve } from "../../src/cli/mock/serve.ts";
import { createMock } from "../../src/mock/index.ts";
import { launch, missingChromium, type Watched, watch } from "./chromium.ts";

const OPERATION = "Create a stateless run and wait for its end";
const reason = missingChromium();

// Served as `npm start` serves them: the docs, and beside them the mock.
describe.skipIf(reason)("the docs in Chromium", () => {
  let browser: Browser;
  let served: Served;
  let watched: Watched;

  beforeAll(async () => {
    const html = await readFile(await buildDocs(), "utf8");
    served = await serve(createMock({ docs: async () => html }), { host: "127.0.0.1", port: 0 });
    browser = await launch();
    watched = await watch(browser);
    await watched.page.goto(`${served.url}/docs`);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  it("render under their title", async () => {
    const { title }: { title: string } = JSON.parse(await readFile(fromRoot("generated/openapi.json"), "utf8")).info;
    await watched.page.getByRole("heading", { name: title }).first().waitFor({ timeout: 60_000 });
    expect(await watched.page.title()).toBe(title);
  }, 90_000);

  it("open an operation from the menu, with its request example", async () => {
    const { page } = watched;
    await page.getByText("Stateless Runs", { exact: true }).first().click();
    await page.locator("li").getByText(OPERATION).first().click();
    await page.waitForURL(/#.*waitrun$/i);
    await page.getByRole("heading", { name: OPERATION }).waitFor({ timeout: 60_000 });
    // The page folds the messages, so the example is known by what stands around them.
    const example = page.locator("pre").filter({ hasText: "node_to_stop_before_2" }).filter({ visible: true });
    await example.filter({ hasText: "https://my.fake.webhook.com" }).first().waitFor();
  }, 90_000);

  it("ask for nothing but their own page, and report no error", async () => {
    await watched.page.waitForLoadState("networkidle");
    expect(watched.requested.filter((url) => !/^(data|blob):/.test(url))).toEqual([`${served.url}/docs`]);
    expect(watched.errors).toEqual([]);
  });

  it("leave everything else to the mock", async () => {
    const answer = await watched.page.request.post(`${served.url}/runs/wait`, { data: { assistant_id: "agent" } });
    expect(answer.status()).toBe(200);
    expect(answer.headers()["content-location"]).toMatch(/^\/threads\/.+\/runs\/.+/);
    expect(await answer.json()).toHaveProperty("messages");
    expect((await watched.page.request.get(`${served.url}/docs/other`)).status()).toBe(404);
  });
});

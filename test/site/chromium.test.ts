// The site as a reader has it: accessible, complete without any other server, light, and usable with the keyboard alone.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fromRoot } from "../../scripts/paths.ts";
import { type Site, serveFolder } from "../../scripts/serve/site.ts";
import { launch, missingChromium } from "../browser/chromium.ts";
import { KINDS, missingSite, SITE } from "./built.ts";

const reason = missingSite() ?? missingChromium();
const VIEWS = { wide: { width: 1280, height: 900 }, phone: { width: 375, height: 812 } };
const STANDARD = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly target: unknown; readonly html: string }[];
  }[];
}

describe.skipIf(reason)("the site in Chromium", () => {
  let site: Site;
  let browser: Browser;
  const requested = new Set<string>();
  const errors: string[] = [];

  beforeAll(async () => {
    site = await serveFolder(SITE);
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  async function open(path: string, view: keyof typeof VIEWS, colorScheme: "light" | "dark"): Promise<Page> {
    const context = await browser.newContext({ viewport: VIEWS[view], colorScheme });
    context.on("request", (request) => requested.add(request.url()));
    const page = await context.newPage();
    page.on("pageerror", (error) => errors.push(`${path}: ${error.message}`));
    await page.goto(`${site.url}/${path}`);
    // A script of the page makes blocks of code focusable where they scroll, once it has time.
    await page.waitForTimeout(500);
    return page;
  }

  const axe = reason ? "" : readFileSync(fromRoot("src/docs/node_modules/axe-core/axe.min.js"), "utf8");

  async function violations(page: Page): Promise<string[]> {
    await page.evaluate(axe);
    const result: AxeResult = await page.evaluate(
      (values) => Reflect.get(globalThis, "axe").run(document, { runOnly: { type: "tag", values } }),
      STANDARD,
    );
    return result.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, html }) => `${id} at ${String(target)}: ${html.slice(0, 160)}`),
    );
  }

  describe.each(Object.entries(KINDS))("%s", (_, path) => {
    it.each([
      ["wide", "light"],
      ["wide", "dark"],
      ["phone", "light"],
      ["phone", "dark"],
    ] as const)("has no accessibility fault, %s and %s", async (view, scheme) => {
      const page = await open(path, view, scheme);
      expect(await violations(page)).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, "the page is wider than its window").toBeLessThanOrEqual(0);
      await page.context().close();
    });
  });

  it.each([
    ["reference/operations/waitThreadRun/", 80],
    ["reference/operations/streamRun/", 80],
    ["guides/stream/", 50],
    ["guides/wait/", 50],
  ])("sends at most its share of bytes for the first view of %s", async (path, kilobytes) => {
    const context = await browser.newContext({ viewport: VIEWS.wide });
    const page = await context.newPage();
    const sizes: Promise<number>[] = [];
    page.on("response", (response) =>
      sizes.push(
        response.body().then(
          (body) => gzipSync(body).length,
          () => 0,
        ),
      ),
    );
    await page.goto(`${site.url}/${path}`, { waitUntil: "networkidle" });
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    console.log(`${path}: ${(bytes / 1000).toFixed(1)} kB gzip in ${sizes.length} requests`);
    expect(bytes / 1000).toBeLessThanOrEqual(kilobytes);
    await context.close();
  });

  it("runs a sample with the keyboard alone", async () => {
    const page = await open("reference/operations/streamRun/", "wide", "light");
    // From the top of the page, with the Tab key, as far as the form's button.
    const isAtSend = () => page.evaluate(() => document.activeElement?.matches("try-it button[type=submit]") === true);
    for (let presses = 0; presses < 400 && !(await isAtSend()); presses++) await page.keyboard.press("Tab");
    expect(await isAtSend(), "the Tab key does not reach the button").toBe(true);
    await page.keyboard.press("Enter");
    const answer = page.locator("try-it .answer");
    await page.locator("try-it .status", { hasText: /200 .*done after/ }).waitFor();
    expect(await answer.textContent()).toMatch(/event: metadata[\s\S]*event: values/);
    await page.context().close();
  });

  it("keeps the chosen language on other pages, chosen with the keyboard", async () => {
    const page = await open("reference/operations/getThread/", "wide", "light");
    await page.getByRole("tab", { name: "curl" }).focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    expect(await page.getByRole("tab", { selected: true }).textContent()).toContain("Python");
    await page.goto(`${site.url}/reference/operations/waitRun/`);
    expect(await page.getByRole("tab", { selected: true }).textContent()).toContain("Python");
    await page.context().close();
  });

  it("finds a name by the search dialog, and goes there", async () => {
    const page = await open("", "wide", "light");
    await page.keyboard.press("Control+k");
    await page.keyboard.type("messages-tuple");
    await page.locator("search-dialog li a").first().waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(/reference\/stream-modes\/#mode-messages-tuple$/);
    await page.context().close();
  });

  it("asked nobody but its own server, and reported no error", () => {
    const others = [...requested].filter((url) => !url.startsWith(site.url) && !/^(data|blob):/.test(url));
    expect(others).toEqual([]);
    expect(errors).toEqual([]);
  });
});

// How a test looks at a screen: on a page and a mock of its own, which are closed at its end, with a picture kept.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch } from "../browser/chromium.ts";
import { missing } from "./available.ts";
import { type Door, type Hook, type Opened, type Opening, type Site, startSite } from "./harness.ts";

export type Way = readonly [Hook, Door];
export const ALL_WAYS: readonly Way[] = [
  ["classic", "port"],
  ["protocol", "port"],
  ["classic", "worker"],
  ["protocol", "worker"],
];

type Look = (opened: Opened, hook: Hook, door: Door) => Promise<void>;
/** Opens the page on a graph, looks at it, and closes it. A page that threw is a failure. */
export type Screen = (name: string, opening: Partial<Opening>, look: Look, ways?: readonly Way[]) => void;

/** Where another door would show nothing new. */
export const BY_PORT: readonly Way[] = ALL_WAYS.filter(([, door]) => door === "port");

const PICTURES = ".cache/screens";

export async function describeScreens(name: string, ways: readonly Way[], body: (screen: Screen) => void) {
  const reason = await missing();
  describe.skipIf(reason)(name, () => {
    let browser: Browser;
    let site: Site;
    beforeAll(async () => {
      browser = await launch();
      site = await startSite(browser);
    });
    afterAll(async () => {
      await site?.close();
      await browser?.close();
    });
    body((title, opening, look, own = ways) => {
      for (const [hook, door] of own) {
        it.concurrent(`${title} (${hook}, ${door})`, async () => {
          const opened = await site.open({ hook, door, ...opening });
          try {
            await look(opened, hook, door);
            expect(opened.errors).toEqual([]);
          } finally {
            const picture = `${title.replaceAll(/\W+/g, "-")}-${hook}-${door}.png`;
            await opened.page.screenshot({ path: `${PICTURES}/${picture}`, fullPage: true }).catch(() => {});
            await opened.close();
          }
        });
      }
    });
  });
}

/** The last message of a kind. */
export const lastOf = (kind: string): string => `[data-message=${kind}] >> nth=-1`;

export const shows = (opened: Opened, selector: string, text: string | RegExp): Promise<void> =>
  opened.page.locator(selector, { hasText: text }).first().waitFor();

/** Until the value is there: `expect.poll` knows no tests that run side by side. */
export async function until<Value>(read: () => Value | Promise<Value>, wanted: Value): Promise<void> {
  const last = Date.now() + 15_000;
  while (JSON.stringify(await read()) !== JSON.stringify(wanted) && Date.now() < last) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(await read()).toEqual(wanted);
}

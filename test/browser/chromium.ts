import { existsSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";

const path = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";

/** Why there is no browser to test in; nothing where there is one. In CI its absence is a failure. */
export function missingChromium(): string | undefined {
  if (existsSync(path)) return undefined;
  const reason = `no Chromium at ${path}: set CHROMIUM_PATH, or install one (apt-get install chromium)`;
  if (process.env.CI) throw new Error(reason);
  console.log(`Browser tests are skipped: ${reason}`);
  return reason;
}

export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: path,
    headless: true,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--no-first-run",
    ],
  });

export interface Watched {
  readonly page: Page;
  /** Every URL that the page asked for, whatever came of it. */
  readonly requested: string[];
  /** What the page reported to its console as an error, and what it threw. */
  readonly errors: string[];
}

/** A page whose requests are all seen. */
export async function watch(browser: Browser): Promise<Watched> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const requested: string[] = [];
  const errors: string[] = [];
  context.on("request", (request) => requested.push(request.url()));
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  return { page, requested, errors };
}

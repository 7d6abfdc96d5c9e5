// The page of ours, on a mock of its own for each test: by its port, on the page's own origin, or in the page by a service worker.
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { fromRoot } from "../../scripts/paths.ts";
import { NodeCall } from "../../src/cli/mock/node-call.ts";
import { sendReply } from "../../src/cli/mock/node-reply.ts";
import { type Served, serve } from "../../src/cli/mock/serve.ts";
import { createMock, type Mock, type MockOptions } from "../../src/mock/index.ts";
import type { Seen } from "./app/opened.ts";

export type Hook = "classic" | "protocol";
/** `port`: another origin, as in development. `same`: the page's own origin, as behind a proxy. */
export type Door = "port" | "same" | "worker";

export interface Opening extends Pick<MockOptions, "dialect" | "runTimeout" | "faults"> {
  readonly hook: Hook;
  readonly door: Door;
  readonly assistant?: string;
  /** What is added to the page's query. */
  readonly query?: Readonly<Record<string, string>>;
  /** How much faster than a second a second is; 2 unless said. */
  readonly speed?: number;
}

export interface Opened {
  readonly page: Page;
  /** Not there behind the service worker: the mock is in the page. */
  readonly mock: Mock;
  readonly errors: string[];
  send(text: string): Promise<void>;
  click(name: string): Promise<void>;
  /** Until the page shows that nothing runs, after something was sent. */
  idle(): Promise<void>;
  text(selector: string): Promise<string>;
  seen(): Promise<Seen[]>;
  /** Another page with the same address. */
  tab(): Promise<Opened>;
  dropStreams(): Promise<void>;
  close(): Promise<void>;
}

const PACE = { first: 50, tokensPerSecond: 60 };
const SHOWN_WITHIN_MS = 15_000;

export interface Site {
  open(opening: Opening): Promise<Opened>;
  close(): Promise<void>;
}

/** Bundles the page once; `browser` stays the caller's. */
export async function startSite(browser: Browser): Promise<Site> {
  const files = await bundle();
  files.set("/mockServiceWorker.js", await readFile(fromRoot("node_modules/msw/lib/mockServiceWorker.js"), "utf8"));
  const behindProxy = new Map<string, Mock>();
  const server = createServer((request, response) => {
    const [path = "/"] = (request.url ?? "/").split("?");
    const [, prefix = "", name = ""] = /^(\/api\/(\d+))\//.exec(path) ?? [];
    const mock = behindProxy.get(name);
    if (mock !== undefined) {
      request.url = (request.url ?? "").slice(prefix.length);
      void mock.handle(new NodeCall(request)).then((reply) => sendReply(reply, response));
      return;
    }
    const script = files.get(path);
    if (script === undefined) response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(HTML);
    else response.writeHead(200, { "content-type": "text/javascript; charset=utf-8" }).end(script);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function open({ hook, door, assistant = "agent", query = {}, speed = 2, ...options }: Opening) {
    const mock = createMock({ pace: PACE, clock: { speed }, ...options });
    let served: Served | undefined;
    const name = String(behindProxy.size + 1);
    if (door === "port") served = await serve(mock, { host: "127.0.0.1", port: 0 });
    if (door === "same") behindProxy.set(name, mock);
    const url = served?.url ?? (door === "same" ? `${origin}/api/${name}` : `${origin}/worker`);
    const { dialect = "python" } = options;
    const search = new URLSearchParams({ hook, door, assistant, url, dialect, speed: String(speed), ...query });
    const context = await browser.newContext({ viewport: { width: 900, height: 700 } });
    const close = async () => {
      await context.close();
      await served?.close();
      await mock.close();
    };
    const show = async (address: string): Promise<Opened> => {
      const page = await context.newPage();
      const errors: string[] = [];
      page.on("pageerror", (error) => errors.push(error.message));
      page.setDefaultTimeout(SHOWN_WITHIN_MS);
      await page.goto(address);
      await page.waitForSelector("[data-send]");
      return {
        page,
        mock,
        errors,
        async send(text) {
          await page.fill("[aria-label=Message]", text);
          await page.click("[data-send]");
        },
        click: (selector) => page.click(selector),
        idle: async () => {
          await page.waitForFunction(() => document.querySelector("[data-status]")?.textContent === "idle");
        },
        text: async (selector) => (await page.textContent(selector)) ?? "",
        seen: () => page.evaluate(() => Reflect.get(globalThis, "seen")),
        tab: () => show(page.url()),
        dropStreams: async () => {
          if (door === "worker") await page.evaluate(() => Reflect.get(globalThis, "mock").dropStreams());
          else mock.dropStreams();
        },
        close,
      };
    };
    return show(`${origin}/?${search}`);
  }

  return { open, close: () => closeServer(server) };
}

const HTML = `<!doctype html><html lang="en"><title>Screens</title><link rel="icon" href="data:,">
<style>
  body { font: 15px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 46rem; padding: 1rem }
  article { border: 1px solid #ccc; border-radius: 6px; margin: .5rem 0; padding: .25rem .75rem }
  [data-message=human] { background: #eef4ff } [data-message=tool] { background: #f6f6f0 }
  [data-error] { color: #a00 } code { display: block } section[data-cards] { display: flex; gap: 1rem }
</style>
<body><script type="module" src="/main.js"></script>`;

async function bundle(): Promise<Map<string, string>> {
  const { outputFiles } = await build({
    entryPoints: [fromRoot("test/screens/app/main.tsx")],
    bundle: true,
    write: false,
    outdir: "/",
    format: "esm",
    minify: true,
    splitting: true,
    platform: "browser",
    target: "es2022",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
  });
  return new Map(outputFiles.map(({ path, text }) => [path, text]));
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

// Sends requests to a peer and keeps every exchange as it was on the wire.
import { type IncomingHttpHeaders, type IncomingMessage, request } from "node:http";
import type { Exchange } from "../../support/exchange.ts";

const GIVE_UP_AFTER_MS = 60_000;
/** What a peer answers about an id that it never gave out. */
export const UNKNOWN_ID = "00000000-0000-4000-8000-000000000000";

export interface SendOptions {
  readonly headers?: Readonly<Record<string, string>>;
  /** A body as text, for what is no JSON or has no content type. */
  readonly text?: string;
  /** Hang up after so many milliseconds, for streams that never end. */
  readonly hangUpAfter?: number;
}

export type Draft = Omit<Exchange, "operation">;

export class Reply {
  constructor(
    readonly status: number,
    readonly headers: Readonly<Record<string, string>>,
    readonly text: string,
  ) {}

  get json(): unknown {
    try {
      return JSON.parse(this.text);
    } catch {
      return undefined;
    }
  }

  /** The value at a path like `items.0.key`, undefined where there is none. */
  at(path: string): unknown {
    return path.split(".").reduce<unknown>((value, key) => {
      return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined;
    }, this.json);
  }

  /** The text at a path; an id that no peer knows where the peer did not answer as hoped. */
  id(path: string): string {
    const value = this.at(path);
    return typeof value === "string" ? value : UNKNOWN_ID;
  }

  /** The ids of the events of a stream that have this name. */
  eventIds(name: string): string[] {
    const blocks = this.text.replaceAll("\r\n", "\n").split("\n\n");
    const wanted = blocks.filter((block) => block.startsWith(`event: ${name}\n`));
    return wanted.flatMap((block) => /^id: ?(.+)$/m.exec(block)?.[1] ?? []);
  }
}

export class Recorder {
  private drafts: Draft[] = [];
  /** The calls that the server itself made. */
  readonly received: Draft[] = [];
  private readonly names = new Set<string>();

  constructor(
    readonly url: string,
    readonly peer: string,
  ) {}

  /** Sends and keeps the exchange: `send("threads-get", "GET /threads/1")`. */
  async send(name: string, target: string, body?: unknown, options: SendOptions = {}): Promise<Reply> {
    if (this.names.has(name)) throw new Error(`Two exchanges are called ${name}: name what the second one tries.`);
    this.names.add(name);
    const position = this.drafts.length;
    const draft = await this.exchange(name, target, body, options);
    this.drafts.splice(position, 0, draft);
    return new Reply(draft.response.status, draft.response.headers, draft.response.body ?? "");
  }

  /** Keeps a call that the server made: its last path segment says what it is about. */
  receive({ method = "POST", url = "/", headers }: IncomingMessage, body: string): void {
    const name = `webhook-received${url.replaceAll("/", "-")}`;
    const request = { method, path: url, headers: flatHeaders(headers), body };
    this.received.push({ name, request, response: { status: 200, headers: {}, body: "" }, meta: {} });
  }

  /** Hands over what was kept since the last time. */
  take(): Draft[] {
    const taken = this.drafts;
    this.drafts = [];
    return taken;
  }

  /** Sends without keeping: for waiting until something has happened. */
  async ask(target: string, body?: unknown): Promise<Reply> {
    const { response } = await this.exchange("", target, body, {});
    return new Reply(response.status, response.headers, response.body ?? "");
  }

  /** Waits until a run has ended, at most ten seconds. */
  async untilEnded(thread: string, run: string): Promise<void> {
    await this.until(async () => {
      const { status, json } = await this.ask(`GET /threads/${thread}/runs/${run}`);
      return status !== 200 || !/"status":"(pending|running)"/.test(JSON.stringify(json));
    });
  }

  async untilRunning(thread: string, run: string): Promise<void> {
    await this.until(async () => (await this.ask(`GET /threads/${thread}/runs/${run}`)).at("status") !== "pending");
  }

  private async until(isSo: () => Promise<boolean>): Promise<void> {
    for (let attempt = 0; attempt < 100; attempt += 1) {
      if (await isSo()) return;
      await sleep(100);
    }
  }

  private exchange(name: string, target: string, body: unknown, options: SendOptions): Promise<Draft> {
    const [method = "GET", path = "/"] = target.split(" ");
    const text = options.text ?? (body === undefined ? null : JSON.stringify(body));
    const isJson = text !== null && options.text === undefined;
    const sent = {
      accept: "*/*",
      ...(isJson ? { "content-type": "application/json" } : {}),
      // Node frames the body of a DELETE only when it is told how long it is.
      ...(text === null ? {} : { "content-length": String(Buffer.byteLength(text)) }),
      ...options.headers,
    };
    return new Promise((resolve, reject) => {
      const url = new URL(this.url);
      const outgoing = request(
        { host: url.hostname, port: url.port, method, path, headers: sent, agent: false },
        (incoming) => {
          const chunks: Buffer[] = [];
          const finish = (meta: Draft["meta"]) => {
            clearTimeout(timer);
            const response = {
              status: incoming.statusCode ?? 0,
              headers: flatHeaders(incoming.headers),
              body: Buffer.concat(chunks).toString("utf8"),
            };
            resolve({ name, request: { method, path, headers: sent, body: text }, response, meta });
          };
          const limit = options.hangUpAfter ?? GIVE_UP_AFTER_MS;
          const timer = setTimeout(() => {
            finish({ client_error: `hung up after ${limit} ms` });
            outgoing.destroy();
          }, limit);
          incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
          incoming.on("end", () => finish({}));
          incoming.on("error", (error) => finish({ client_error: error.message }));
        },
      );
      outgoing.on("error", (error) => reject(new Error(`${name}: ${target}: ${error.message}`, { cause: error })));
      outgoing.end(text ?? undefined);
    });
  }
}

export function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

export function flatHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(", ") : value]],
    ),
  );
}

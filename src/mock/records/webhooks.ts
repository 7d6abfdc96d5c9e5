// Calls the webhook of each run that ends.
import type { Engine, RunEnd } from "../engine/types.ts";

export interface WebhookCall {
  readonly url: string;
  readonly body: unknown;
  /** The receiver's status; undefined where it was not reached, or not asked. */
  readonly status: number | undefined;
  /** Why nothing was sent. */
  readonly skipped?: string;
}

export interface WebhookOptions {
  /** `loopback` calls this machine only and tells of the others; `all` calls every host. */
  readonly send: "loopback" | "all";
  readonly fetch: typeof globalThis.fetch;
  readonly log: (line: string) => void;
}

const ATTEMPTS = 3;
const GIVE_UP_AFTER_MS = 10_000;
const PAUSE_MS = 500;
/** The last calls that are kept, for tests and pages. */
const KEPT = 100;

export class Webhooks {
  readonly calls: WebhookCall[] = [];
  readonly #pending = new Set<Promise<void>>();
  readonly #closing = new AbortController();

  constructor(
    private readonly engine: Engine,
    private readonly options: WebhookOptions,
  ) {
    engine.onRunEnd((end) => {
      const url = end.run.kwargs.webhook;
      if (typeof url !== "string" || url === "") return;
      const call = this.#call(url, end).finally(() => this.#pending.delete(call));
      this.#pending.add(call);
    });
  }

  /** Ends what is under way. */
  async close(): Promise<void> {
    this.#closing.abort();
    await Promise.all(this.#pending);
  }

  async #call(url: string, end: RunEnd): Promise<void> {
    const body = this.#body(end);
    if (this.options.send !== "all" && !isLoopback(url)) {
      const skipped = "its host is not this machine; run with --webhooks all to call it";
      this.options.log(`webhook ${url} not sent: ${skipped}`);
      this.#keep({ url, body, status: undefined, skipped });
      return;
    }
    this.#keep({ url, body, status: await this.#send(url, JSON.stringify(body)) });
  }

  #body({ run, status, values, error, started_at, ended_at }: RunEnd): Record<string, unknown> {
    return {
      ...run,
      status,
      run_started_at: started_at,
      run_ended_at: ended_at,
      webhook_sent_at: this.engine.clock.timestamp(),
      values: run.kwargs.temporary ? null : values,
      ...(error === undefined ? {} : { error }),
    };
  }

  /** The last status; a failure of the receiver is tried again. */
  async #send(url: string, body: string): Promise<number | undefined> {
    for (let attempt = 1; attempt <= ATTEMPTS && !this.#closing.signal.aborted; attempt += 1) {
      const signal = AbortSignal.any([this.#closing.signal, AbortSignal.timeout(GIVE_UP_AFTER_MS)]);
      const headers = { "content-type": "application/json" };
      const request = { method: "POST", headers, body, signal, redirect: "manual" } as const;
      const status = await this.options.fetch(url, request).then(
        async (response) => {
          await response.body?.cancel();
          return response.status;
        },
        () => undefined,
      );
      if (status !== undefined && status < 500) return status;
      this.options.log(
        `webhook ${url}: ${status === undefined ? "no answer" : `status ${status}`}, attempt ${attempt}`,
      );
      if (attempt < ATTEMPTS) await pause(PAUSE_MS, this.#closing.signal);
    }
    return undefined;
  }

  #keep(call: WebhookCall): void {
    this.calls.push(call);
    if (this.calls.length > KEPT) this.calls.shift();
  }
}

function isLoopback(url: string): boolean {
  const host = URL.canParse(url) ? new URL(url).hostname : "";
  return host === "localhost" || host.endsWith(".localhost") || host === "[::1]" || /^127(\.\d+){3}$/.test(host);
}

/** A real pause: the receiver lives in the machine's time. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

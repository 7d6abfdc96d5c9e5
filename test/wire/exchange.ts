import type { IncomingMessage, ServerResponse } from "node:http";
import type { LoggedRequest, Session } from "./log.ts";
import type { Scenario } from "./scenario.ts";

/** As both official servers allow it: a page cannot read `Location` or `Retry-After` from them. */
export const CORS = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "x-pagination-total, x-pagination-next, content-location",
};

/** One request, and what is needed to answer it. */
export class Exchange {
  readonly json: unknown;

  constructor(
    readonly request: IncomingMessage,
    readonly response: ServerResponse,
    readonly session: Session,
    readonly sessionName: string,
    readonly scenario: Scenario,
    /** The scenario as the path has it, options included. */
    readonly scenarioText: string,
    readonly log: LoggedRequest,
    readonly origin: string,
    readonly otherOrigin: string,
    readonly scale: number,
  ) {
    this.json = parsed(log.body);
  }

  readonly onSent = (bytes: number): void => {
    this.log.sent_bytes += bytes;
  };

  /** The server has sent everything. If the connection closes now, the client did not abort it. */
  finished(): void {
    this.log.finished = true;
  }

  /** Sends neither a length nor chunks: the body ends where the connection is closed. */
  endByClosing(): void {
    this.response.useChunkedEncodingByDefault = false;
    this.response.shouldKeepAlive = false;
  }

  head(status: number, headers: Readonly<Record<string, string>> = {}): void {
    this.log.status = status;
    this.response.writeHead(status, { ...CORS, "x-request-id": `wire-${this.log.n}`, ...headers });
  }

  /** Resolves after so many milliseconds of the scenario, or as soon as the client has closed the connection. */
  pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      if (this.response.destroyed || milliseconds <= 0) return resolve();
      const done = () => {
        clearTimeout(timer);
        this.response.off("close", done);
        resolve();
      };
      const timer = setTimeout(done, milliseconds / this.scenario.number("scale", this.scale));
      this.response.once("close", done);
    });
  }

  /** A whole answer at once. */
  send(
    status: number,
    body: string | Buffer,
    type: string | null,
    headers: Readonly<Record<string, string>> = {},
  ): void {
    const bytes = Buffer.from(body);
    this.head(status, {
      ...headers,
      ...(type !== null && { "content-type": type }),
      ...(status !== 204 && { "content-length": String(bytes.length) }),
    });
    this.onSent(bytes.length);
    this.finished();
    this.response.end(bytes);
  }

  sendJson(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): void {
    this.send(status, JSON.stringify(value), "application/json", headers);
  }
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

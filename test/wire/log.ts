import type { IncomingHttpHeaders } from "node:http";
import type { Socket } from "node:net";

/** One request as the server saw it. Times are milliseconds since the session's first request. */
export interface LoggedRequest {
  n: number;
  method: string;
  /** The path after the scenario, without the query: what the client called. */
  path: string;
  query: Record<string, string[]>;
  scenario: string;
  headers: IncomingHttpHeaders;
  /** The body as text, exactly as sent. */
  body: string;
  at: number;
  /** A number per connection: two requests with the same number shared one. */
  socket: number;
  status: number | null;
  sent_bytes: number;
  /** The server sent the whole answer, or cut the connection because the scenario says so. */
  finished: boolean;
  /** The client closed the connection before the server was finished. */
  client_closed: boolean;
  closed_at: number | null;
}

/** What one test did. Its name in the path separates it from every other test. */
export class Session {
  readonly #began = performance.now();
  readonly requests: LoggedRequest[] = [];
  /** Requests that reached the other origin, which no client should send. */
  readonly elsewhere: LoggedRequest[] = [];
  readonly counters = new Map<string, number>();
  readonly state = new Map<string, unknown>();
  readonly #sockets = new Map<Socket, number>();
  #released = false;
  #release: () => void = () => {};
  readonly #releasing = new Promise<void>((resolve) => {
    this.#release = resolve;
  });
  preflights = 0;
  openSockets = 0;
  openResponses = 0;

  now(): number {
    return Math.round((performance.now() - this.#began) * 10) / 10;
  }

  /** Counts up and returns the count before. */
  count(key: string): number {
    const before = this.counters.get(key) ?? 0;
    this.counters.set(key, before + 1);
    return before;
  }

  /** Waits until the test releases what the scenario holds back, at most `limit` milliseconds. */
  async held(limit: number): Promise<void> {
    if (this.#released) return;
    let timer: NodeJS.Timeout | undefined;
    await Promise.race([this.#releasing, new Promise((resolve) => (timer = setTimeout(resolve, limit)))]);
    clearTimeout(timer);
  }

  release(): void {
    this.#released = true;
    this.#release();
  }

  socketNumber(socket: Socket): number {
    const known = this.#sockets.get(socket);
    if (known !== undefined) return known;
    const number = this.#opened++;
    this.#sockets.set(socket, number);
    this.openSockets++;
    socket.once("close", () => {
      this.openSockets--;
      this.#sockets.delete(socket);
    });
    return number;
  }
  #opened = 0;

  /** The log as the tests read it. */
  report(withRequests: boolean): object {
    const methods: Record<string, number> = {};
    for (const { method } of this.requests) methods[method] = (methods[method] ?? 0) + 1;
    return {
      methods,
      preflights: this.preflights,
      open_responses: this.openResponses,
      open_sockets: this.openSockets,
      sockets: this.#opened,
      client_closed: this.requests.filter((request) => request.client_closed).length,
      elsewhere: this.elsewhere,
      ...(withRequests && { requests: this.requests }),
    };
  }
}

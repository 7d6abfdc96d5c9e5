// One request as the mock reads it, whichever door it came through.

export interface Call {
  readonly method: string;
  /** The path as it was sent, still with its percent-encoding. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** `http://127.0.0.1:2024`: where the caller reached the mock. */
  readonly origin: string;
  /** The value of a header, undefined where it was not sent; `name` in lower case. */
  header(name: string): string | undefined;
  /** All headers, names in lower case. */
  headers(): Readonly<Record<string, string>>;
  /** The body as it was sent, empty where there is none; null where it is larger than `limit` bytes. */
  text(limit: number): Promise<string | null>;
}

/** What a door sends back. */
export interface Reply {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Record<string, string>;
  /** The whole body, null for none, or one that is still to come. */
  readonly body: string | null | Pending;
}

/** A body that is sent as it comes, after its headers. */
export type Pending = PendingText | PendingPieces;

interface Leaving {
  /** What is sent every five seconds while nothing else is. */
  readonly keepAlive: string;
  /** The caller's connection is gone. */
  leave(): void;
}

/** One text that may be long in coming. */
export interface PendingText extends Leaving {
  readonly text: Promise<string>;
}

/** Text piece by piece. */
export interface PendingPieces extends Leaving {
  readonly pieces: AsyncIterable<string>;
}

/** How often a connection is kept alive that has nothing to say. */
export const KEEP_ALIVE_MS = 5_000;

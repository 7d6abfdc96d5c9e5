// What a handler gives back. Doors turn it into a response: `door.ts` for the web's `Response`, the command for a socket.
import type { Refusal } from "../engine/types.ts";

export type AnswerHeaders = Readonly<Record<string, string>>;

interface AnswerBase<Status extends number> {
  readonly status: Status;
  /** Beside content type and CORS, which every answer gets by itself. Names in lower case. */
  readonly headers?: AnswerHeaders;
}

export interface JsonAnswer<Status extends number, Body> extends AnswerBase<Status> {
  readonly body: Body;
}

export interface EmptyAnswer<Status extends number> extends AnswerBase<Status> {
  readonly body?: undefined;
}

export interface TextAnswer<Status extends number> extends AnswerBase<Status> {
  readonly text: string;
  /** The content type; none is sent where it is null. */
  readonly type: string | null;
}

/** JSON that may be long in coming: headers are sent at once, and a newline every five seconds keeps the connection alive. */
export interface WaitAnswer<Status extends number, Body> extends AnswerBase<Status> {
  readonly wait: Promise<Body>;
  /** The caller's connection is gone. */
  leave?(): void;
}

/** One event as it is sent; `data` as JSON on one line. */
export interface SentEvent {
  readonly event: string;
  readonly data: unknown;
  readonly id?: string | undefined;
}

/** An event stream; a comment every five seconds keeps the connection alive. */
export interface StreamAnswer<Status extends number> extends AnswerBase<Status> {
  /** In the batches in which they come: each is sent in one piece. */
  readonly events: AsyncIterable<readonly SentEvent[]>;
  /** The caller's connection is gone. */
  leave?(): void;
}

export type Answer =
  | JsonAnswer<number, unknown>
  | EmptyAnswer<number>
  | TextAnswer<number>
  | WaitAnswer<number, unknown>
  | StreamAnswer<number>;

/** What a handler returns: an answer that the contract describes, or a refusal, which becomes `{"detail": ...}`. */
export type Answered<Described> = Described | Refusal | Promise<Described | Refusal>;

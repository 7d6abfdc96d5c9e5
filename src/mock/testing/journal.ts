// What was asked of the mock, for assertions.
import type { Reply } from "../http/call.ts";
import type { Around } from "../http/pipeline.ts";

/** A request that fitted the contract. */
export interface RequestRecord {
  /** The contract's name of the operation: `streamThreadRun`. */
  readonly operation: string;
  readonly method: string;
  /** With its query. */
  readonly path: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** As it was read: JSON where it was JSON. Null where it was too large to keep (over 64 KiB). */
  readonly body: unknown;
  /** ISO 8601, by the mock's clock. */
  readonly at: string;
  /** Of the answer; undefined as long as there is none. */
  status: number | undefined;
}

const MOST_REQUESTS = 1_000;
const LARGEST_BODY = 64 * 1024;

export class Journal {
  /** Oldest first. */
  readonly requests: RequestRecord[] = [];

  constructor(private readonly now: () => string) {}

  readonly around = async (
    { operation, call, body }: Parameters<Around>[0],
    answer: () => Promise<Reply>,
  ): Promise<Reply> => {
    const query = call.query.size > 0 ? `?${call.query}` : "";
    const isLarge = Number(call.header("content-length") ?? 0) > LARGEST_BODY;
    const record: RequestRecord = {
      operation,
      method: call.method,
      path: `${call.path}${query}`,
      headers: call.headers(),
      body: isLarge ? null : body,
      at: this.now(),
      status: undefined,
    };
    this.requests.push(record);
    if (this.requests.length > MOST_REQUESTS) this.requests.shift();
    const reply = await answer();
    record.status = reply.status;
    return reply;
  };
}

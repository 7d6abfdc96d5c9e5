// One recorded request and its answer: the format of every file below test/fixtures/recordings.

export interface RecordedRequest {
  readonly method: string;
  /** The path with its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

export interface RecordedResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** As received: event streams with their line endings, waits with their leading newlines. Null where it was left out. */
  readonly body: string | null;
  /** The size of a body that was left out because it is large. */
  readonly body_omitted?: number;
}

export interface ExchangeNotes {
  /** Why the client ended the exchange: the body may end early. */
  readonly client_error?: string;
  readonly note?: string;
}

export interface Exchange {
  /** What was tried: also the name of the file. */
  readonly name: string;
  /** The operation of our contract, null where the path is none of it. */
  readonly operation: string | null;
  readonly request: RecordedRequest;
  readonly response: RecordedResponse;
  readonly meta: ExchangeNotes;
}

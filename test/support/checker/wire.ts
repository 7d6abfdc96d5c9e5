// The form of a recorded body.

export interface WireBody {
  readonly contentType: string;
  readonly text: string;
  /** The client closed the connection: the body may be incomplete. */
  readonly isCut: boolean;
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

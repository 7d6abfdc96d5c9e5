// A body as it was on the wire.

export interface WireBody {
  readonly contentType: string;
  readonly text: string;
  /** The client hung up: the body may end in the middle. */
  readonly isCut: boolean;
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

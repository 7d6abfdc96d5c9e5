import { readFileSync } from "node:fs";
import { cpuTime } from "./rounds.ts";

export interface DecodeSide {
  /** Reads all events of the body that `fetch` answers with; gives their number. */
  decode(fetch: () => Promise<Response>): Promise<number>;
}

const PIECE = 16 * 1024;

/** CPU time of reading a whole recorded stream into parsed events, in milliseconds. */
export function run(side: DecodeSide, [file = "", expected = ""]: string[]) {
  const bytes = new Uint8Array(readFileSync(file));
  const answer = async () => {
    let at = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (at >= bytes.length) return controller.close();
        // A copy, as each piece from a socket is a buffer of its own.
        controller.enqueue(bytes.slice(at, at + PIECE));
        at += PIECE;
      },
    });
    return new Response(body, {
      headers: {
        "content-type": "text/event-stream",
        "content-location": "/runs/123e4567-e89b-12d3-a456-426614174002",
      },
    });
  };
  return async () => {
    let events = 0;
    const milliseconds = await cpuTime(async () => {
      events = await side.decode(answer);
    });
    if (events !== Number(expected)) throw new Error(`${events} events instead of ${expected}`);
    return { milliseconds };
  };
}

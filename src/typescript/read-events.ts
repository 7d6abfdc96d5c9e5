import { fail, failEvent } from "./failures.ts";
import { createDecoder, type Message } from "./sse.ts";
import type { StreamEvent } from "./stream.ts";

const FACTS = { operation: "readEvents", method: "", url: "", sent: {}, response: undefined };

function toEvent({ event: fullName, data: text, id }: Message): StreamEvent {
  const [event = "", ...namespace] = fullName.split("|");
  try {
    const data: unknown = text ? JSON.parse(text) : null;
    return id ? { event, namespace, data, id } : { event, namespace, data };
  } catch {
    throw failEvent(FACTS, fullName, text);
  }
}

/**
 * Decodes the body of a `text/event-stream` answer, such as openapi-fetch gives with `parseAs: "stream"`. Unlike `runs.stream` it
 * is one connection: a lost one is thrown as `fetch` throws it, and an `error` event is yielded like any other. Leaving the loop
 * early frees the connection. One event may have 64 MiB unless `maxEventSize` (in characters) says otherwise.
 */
export async function* readEvents<Event extends StreamEvent = StreamEvent>(
  body: ReadableStream<Uint8Array> | null | undefined,
  maxEventSize?: number,
): AsyncGenerator<Event, void, undefined> {
  const reader = body?.getReader();
  if (!reader) return;
  const decoder = createDecoder(maxEventSize);
  try {
    for (let part = await reader.read(); ; part = await reader.read()) {
      const messages = part.value ? decoder.push(part.value) : decoder.end();
      // The contract says which events the operation sends. They are not validated against it.
      for (const message of messages) yield toEvent(message) as Event;
      if (part.done) return;
    }
  } catch (error) {
    throw error instanceof RangeError ? fail(FACTS, "body", error.message) : error;
  } finally {
    reader.cancel().catch(() => {});
  }
}

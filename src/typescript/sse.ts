import { MAX_EVENT_SIZE } from "./policy.ts";

/** One event as it stands on the wire. */
export interface Message {
  event: string;
  data: string;
  /** Absent where this event has no id of its own. */
  id?: string;
}

export interface Decoder {
  /** The events that these bytes complete. */
  push(chunk: Uint8Array): Message[];
  /** To be called when the body has ended, not when the connection was lost: the event that lacks only its blank line. */
  end(): Message[];
  /** The last `id` that came with a complete event, also if that had no data. Empty if it was cleared, undefined if none came. */
  lastEventId: string | undefined;
  /** Milliseconds that the server wants a client to wait before it reconnects; 0 where it says nothing. */
  retry: number;
}

/**
 * Decodes an event stream by the rules of https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream.
 * The start of a line whose end has not come is kept, and put in front of the next chunk. So the work grows with the length of the
 * stream only, however it is cut into chunks.
 */
export function createDecoder(maxEventSize: number = MAX_EVENT_SIZE): Decoder {
  const utf8 = new TextDecoder();
  let held = "";
  let afterCr = false;
  let name = "";
  let data: string | undefined;
  let id: string | undefined;

  function bound(): void {
    if (held.length + (data?.length ?? 0) > maxEventSize)
      throw new RangeError(`one event is larger than ${maxEventSize} bytes (maxEventSize)`);
  }

  function readLine(line: string): void {
    const colon = line.includes(":") ? line.indexOf(":") : line.length;
    const field = line.slice(0, colon);
    const value = line.slice(colon + (line[colon + 1] === " " ? 2 : 1));
    if (field === "data") {
      data = data === undefined ? value : `${data}\n${value}`;
      bound();
    } else if (field === "event") name = value;
    else if (field === "id" && !value.includes("\0")) id = value;
    else if (field === "retry" && /^\d+$/.test(value)) decoder.retry = Number(value);
  }

  function push(chunk: Uint8Array): Message[] {
    const messages: Message[] = [];
    let text = utf8.decode(chunk, { stream: true });
    if (!text) return messages;
    if (afterCr && text[0] === "\n") text = text.slice(1);
    afterCr = text.endsWith("\r");
    const lines = text.replaceAll("\r\n", "\n").replaceAll("\r", "\n").split("\n");
    lines[0] = held + lines[0];
    held = lines.pop() ?? "";
    for (const line of lines) {
      if (line) readLine(line);
      else {
        if (id !== undefined) decoder.lastEventId = id;
        if (data !== undefined)
          messages.push(id ? { event: name || "message", data, id } : { event: name || "message", data });
        name = "";
        data = id = undefined;
      }
    }
    bound();
    return messages;
  }

  const decoder: Decoder = { push, end: () => push(Uint8Array.of(10, 10)), lastEventId: undefined, retry: 0 };
  return decoder;
}

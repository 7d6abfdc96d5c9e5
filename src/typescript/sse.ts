import { MAX_EVENT_SIZE } from "./policy.ts";

/** One event as it stands on the wire. */
export interface Message {
  event: string;
  data: string;
  /** Only where this very event carries an id. */
  id?: string;
}

export interface Decoder {
  /** The events that these bytes complete. */
  push(chunk: Uint8Array): Message[];
  /** At a clean end of the body: the event that lacks only its blank line. After a cut it must not be asked for. */
  end(): Message[];
  /** The id that the last completed event left behind, empty where it was cleared; undefined before the first. */
  lastEventId: string | undefined;
  /** Milliseconds that the server wants a client to wait before it reconnects; 0 where it says nothing. */
  retry: number;
}

/**
 * Decodes an event stream by the rules of https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream.
 * The text of a line that goes on is only put in front of what follows, and read when the line is whole: every character is
 * looked at a constant number of times however the stream is cut up.
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

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

const CR = 13;
const LF = 10;
const MAX_EVENT_SIZE = 64 * 1024 * 1024;

/**
 * Decodes an event stream by the rules of https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream.
 * Bytes are kept until their line is whole and decoded in bulk: a line end is never part of a character, so no state of the
 * text decoder crosses chunks, and every byte is looked at a constant number of times however the stream is cut up.
 */
export function createDecoder(maxEventSize = MAX_EVENT_SIZE): Decoder {
  const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
  let held: Uint8Array[] = [];
  let heldSize = 0;
  let started = false;
  let afterCr = false;
  let name = "";
  let data: string | undefined;
  let id: string | undefined;

  function bound(size: number): void {
    if (size > maxEventSize) throw new RangeError(`one event is larger than ${maxEventSize} bytes (maxEventSize)`);
  }

  /** The text of all lines that the chunk completes; the bytes of the line after them are held. */
  function complete(chunk: Uint8Array): string {
    const end = Math.max(chunk.lastIndexOf(LF), chunk.lastIndexOf(CR)) + 1;
    let bytes = chunk.subarray(0, end);
    if (end > 0 && heldSize > 0) {
      bytes = new Uint8Array(heldSize + end);
      let at = 0;
      for (const part of held) {
        bytes.set(part, at);
        at += part.length;
      }
      bytes.set(chunk.subarray(0, end), at);
      held = [];
      heldSize = 0;
    }
    if (end < chunk.length) {
      held.push(chunk.subarray(end));
      heldSize += chunk.length - end;
      bound(heldSize + (data?.length ?? 0));
    }
    return end > 0 ? utf8.decode(bytes) : "";
  }

  function readLine(line: string): void {
    const colon = line.indexOf(":");
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? "" : line.slice(line.charCodeAt(colon + 1) === 32 ? colon + 2 : colon + 1);
    if (field === "data") {
      data = data === undefined ? value : `${data}\n${value}`;
      bound(data.length);
    } else if (field === "event") name = value;
    else if (field === "id" && !value.includes("\0")) id = value;
    else if (field === "retry" && /^\d+$/.test(value)) decoder.retry = Number(value);
  }

  function push(chunk: Uint8Array): Message[] {
    const messages: Message[] = [];
    const text = complete(chunk);
    if (text === "") return messages;
    let at = (started ? afterCr && text[0] === "\n" : text[0] === "\uFEFF") ? 1 : 0;
    started = true;
    afterCr = text.endsWith("\r");
    let cr = text.indexOf("\r", at);
    let lf = text.indexOf("\n", at);
    while (at < text.length) {
      // The nearer of the two; -1, none left, counts as far away.
      const end = cr >>> 0 < lf >>> 0 ? cr : lf;
      if (end > at) readLine(text.slice(at, end));
      else {
        if (id !== undefined) decoder.lastEventId = id;
        if (data !== undefined)
          messages.push(id ? { event: name || "message", data, id } : { event: name || "message", data });
        name = "";
        data = id = undefined;
      }
      at = end + (end === cr && lf === cr + 1 ? 2 : 1);
      if (cr !== -1 && cr < at) cr = text.indexOf("\r", at);
      if (lf !== -1 && lf < at) lf = text.indexOf("\n", at);
    }
    return messages;
  }

  const decoder: Decoder = { push, end: () => push(Uint8Array.of(LF, LF)), lastEventId: undefined, retry: 0 };
  return decoder;
}

// What happens to a stream on its way out: it is cut, falls silent, or an event of it is broken.
import type { Clock } from "../engine/types.ts";
import type { PendingPieces } from "../http/call.ts";
import type { Fault } from "./parse.ts";

/** Why a connection ends in the middle: a fault, or a test that drops all streams. */
export class ConnectionDropped extends Error {
  constructor(reason: string) {
    super(`The connection was cut: ${reason}`);
  }
}

/** A stream that is going out, and what can happen to it. */
export interface OpenStream {
  readonly body: PendingPieces;
  /** Cuts the connection now. */
  drop(reason: string): void;
  /** From the next event on. */
  spoil(fault: Fault): void;
}

/** Watches a stream; `onEnd` is told once, however it ends. */
export function openStream(body: PendingPieces, clock: Clock, onEnd: (stream: OpenStream) => void): OpenStream {
  const source = body.pieces[Symbol.asyncIterator]();
  let dropped: ConnectionDropped | undefined;
  let fault: Fault | undefined;
  let sent = 0;
  let cancelTimer = () => {};
  let reject: ((reason: ConnectionDropped) => void) | undefined;
  let ended = false;

  const end = () => {
    if (ended) return;
    ended = true;
    cancelTimer();
    onEnd(stream);
  };
  const drop = (reason: string) => {
    if (ended) return;
    dropped = new ConnectionDropped(reason);
    end();
    reject?.(dropped);
    body.leave();
  };
  const isOver = (limit: number | undefined) => limit !== undefined && sent >= limit;
  /** The part of a piece that goes out. */
  const spoiled = (piece: string, by: Fault): string => {
    let out = "";
    for (const block of piece.split(/(?<=\r\n\r\n)/)) {
      if (isOver(by.hang) || isOver(by.dropAfterEvents)) break;
      if (block.startsWith("event:")) sent += 1;
      out += by.malformed === sent ? broken(block) : block;
    }
    return out;
  };
  const next = async (): Promise<IteratorResult<string, undefined>> => {
    if (isOver(fault?.dropAfterEvents)) drop(fault?.text ?? "");
    if (dropped !== undefined) throw dropped;
    if (isOver(fault?.hang)) return silence();
    const { done, value } = await source.next();
    if (dropped !== undefined) throw dropped;
    if (done === true) {
      end();
      return { done: true, value: undefined };
    }
    return { done: false, value: fault === undefined ? value : spoiled(value, fault) };
  };
  const silence = () =>
    new Promise<never>((_, rejectSilence) => {
      reject = rejectSilence;
    });

  const stream: OpenStream = {
    body: {
      pieces: { [Symbol.asyncIterator]: () => ({ next, return: () => leaveSource() }) },
      get keepAlive() {
        return isOver(fault?.hang) ? "" : body.keepAlive;
      },
      leave() {
        end();
        body.leave();
      },
    },
    drop,
    spoil(given) {
      fault = given;
      sent = 0;
      if (given.dropAfterMs !== undefined) {
        cancelTimer = clock.after(given.dropAfterMs, () => drop(given.text));
      }
    },
  };
  const leaveSource = async (): Promise<IteratorResult<string, undefined>> => {
    end();
    await source.return?.(undefined);
    return { done: true, value: undefined };
  };
  return stream;
}

/** The event with its data cut in the middle, so that it is no JSON. */
function broken(block: string): string {
  return block.replace(/^data: (.*)$/m, (_, data: string) => `data: ${data.slice(0, Math.ceil(data.length / 2))}`);
}

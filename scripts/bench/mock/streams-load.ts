// Many streams at once, and how late each of their events comes.
import { setTimeout as sleep } from "node:timers/promises";
import { open, postBytes } from "./connection.ts";

export interface StreamsLoad {
  readonly streams: number;
  readonly events: number;
  /** Milliseconds between two events of a stream. */
  readonly every: number;
  /** Milliseconds in which the streams open, evenly; 0 opens all at once. */
  readonly openWithin: number;
}

export interface StreamsResult {
  /** How long after its time each event came, in milliseconds, least first. */
  readonly lateness: readonly number[];
  /** Streams that did not give each of their events once, in order. */
  readonly incomplete: number;
  /** The most streams that were open at once. */
  readonly open: number;
}

/** The graph `ticker` of echo.mjs writes into each event when it is due. */
export async function streams(url: string, load: StreamsLoad): Promise<StreamsResult> {
  const input = { count: load.events, every: load.every };
  const body = JSON.stringify({ assistant_id: "ticker", input, stream_mode: "custom" });
  const request = postBytes(url, "/runs/stream", body, ["connection: close"]);
  const lateness: number[] = [];
  let incomplete = 0;
  let openNow = 0;
  let mostOpen = 0;
  const started = performance.now();
  const follow = async (index: number) => {
    const opensAt = started + (index / load.streams) * load.openWithin;
    await sleep(Math.max(0, opensAt - performance.now()));
    openNow += 1;
    mostOpen = Math.max(mostOpen, openNow);
    const received = await readStream(url, request, lateness);
    if (received !== load.events) incomplete += 1;
    openNow -= 1;
  };
  await Promise.all(Array.from({ length: load.streams }, (_, index) => follow(index)));
  lateness.sort((a, b) => a - b);
  return { lateness, incomplete, open: mostOpen };
}

/** Until the server closes the connection. Gives the number of events, or -1 where one was lost or came twice. */
async function readStream(url: string, request: Buffer, lateness: number[]): Promise<number> {
  const socket = await open(url);
  socket.setEncoding("latin1");
  let rest = "";
  let count = 0;
  let isWhole = true;
  await new Promise<void>((resolve) => {
    socket.on("data", (piece: string) => {
      const now = Date.now();
      // An event may be cut anywhere: what follows the last line end is read with the next piece.
      const text = rest + piece;
      const end = text.lastIndexOf("\n") + 1;
      rest = text.slice(end);
      for (const [, n, due] of text.slice(0, end).matchAll(/"n":(\d+),"due":(\d+)/g)) {
        isWhole &&= Number(n) === count;
        count += 1;
        lateness.push(now - Number(due));
      }
    });
    socket.on("error", (error) => {
      console.error(`A stream broke after ${count} events: ${error.message}.`);
      resolve();
    });
    socket.on("close", () => resolve());
    socket.write(request);
  });
  return isWhole ? count : -1;
}

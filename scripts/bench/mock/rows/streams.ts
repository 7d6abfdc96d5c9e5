import type { Row } from "../../row.ts";
import { startMock } from "../servers.ts";
import { streams as load, type StreamsLoad } from "../streams-load.ts";
import { limitRow, plainRow } from "./rows.ts";

/** 2,000 users within a second, each of whom reads for two: all are there at once for a second, 20,000 events come in it. */
const LOAD: StreamsLoad = { streams: 2_000, events: 20, every: 100, openWithin: 1_000 };
const MEMORY_EVERY_MS = 100;
const LATEST_MS = 100;
const MOST_MB = 512;

/**
 * An event is late by the time from when its graph had it due to when its bytes are read in this process, on the same machine's clock.
 * What the mock, the kernel and this reader take is all in it.
 */
export async function streams(): Promise<Row[]> {
  const mock = await startMock();
  try {
    await load(mock.url, { ...LOAD, streams: 100, events: 3 });
    let most = 0;
    const timer = setInterval(() => {
      most = Math.max(most, mock.memory());
    }, MEMORY_EVERY_MS);
    const { lateness, incomplete, open } = await load(mock.url, LOAD);
    clearInterval(timer);
    if (open < LOAD.streams) throw new Error(`Only ${open} of ${LOAD.streams} streams were open at once.`);
    const name = "2,000 streams of 20 events, open at once";
    const at = (share: number) => lateness[Math.floor((lateness.length - 1) * share)] ?? Number.POSITIVE_INFINITY;
    return [
      { ...limitRow({ name: `${name}: streams that lost an event`, unit: "streams" }, incomplete, 1), target: 0 },
      limitRow({ name: `${name}: lateness of the latest event`, unit: "ms" }, at(1), LATEST_MS),
      plainRow({ name: `${name}: lateness, p99`, unit: "ms" }, at(0.99)),
      limitRow({ name: `${name}: memory`, unit: "MB" }, most, MOST_MB),
    ];
  } finally {
    await mock.stop();
  }
}

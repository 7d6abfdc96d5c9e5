import { setTimeout as sleep } from "node:timers/promises";

export interface MemorySide {
  /** Gives a function that opens a stream, reads its first event and gives what closes it. */
  prepareOpen(baseUrl: string): () => Promise<() => Promise<unknown>>;
}

const STREAMS = 1000;

async function memory(): Promise<number> {
  for (let round = 0; round < 4; round++) {
    globalThis.gc?.();
    await sleep(25);
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Memory of the heap and of buffers for each of 1,000 open streams, in kilobytes. */
export function run(side: MemorySide, [baseUrl = ""]: string[]) {
  const open = side.prepareOpen(baseUrl);
  return async () => {
    const before = await memory();
    const closers: (() => Promise<unknown>)[] = [];
    // A hundred at a time: a server takes only so many new connections at once.
    while (closers.length < STREAMS) closers.push(...(await Promise.all(Array.from({ length: 100 }, open))));
    const after = await memory();
    await Promise.all(closers.map((close) => close()));
    await sleep(200);
    return { kilobytes: (after - before) / STREAMS / 1000 };
  };
}

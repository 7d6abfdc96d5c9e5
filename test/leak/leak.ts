import { setTimeout as sleep } from "node:timers/promises";
import { createClient } from "../../generated/typescript/index.ts";
import { startProcess } from "../../scripts/check/targets/process.ts";

/** 10,000 streams, half of them left by `break`: no connection stays open and the heap does not grow. */
const STREAMS = 10_000;
const AT_ONCE = 50;
/** What a heap of this size moves by anyway; a leak of 300 bytes a stream is more. */
const MOST_GROWTH = 3_000_000;

const { gc } = globalThis;
if (!gc) throw new Error("Run it with --expose-gc (npm run test:leak does).");
const server = await startProcess(["test/wire/main.ts", "--keep-alive", "500"]);
const heap = async (): Promise<number> => {
  for (let round = 0; round < 3; round++) {
    gc();
    await sleep(20);
  }
  return process.memoryUsage().heapUsed;
};
const sockets = (): number => process.getActiveResourcesInfo().filter((name) => name === "TCPSocketWrap").length;

const failures: string[] = [];
const expect = (holds: boolean, what: string) => {
  console.log(`${holds ? "ok" : "FAILED"}: ${what}`);
  if (!holds) failures.push(what);
};

try {
  const read = createClient({ baseUrl: `${server.url}/s/leak/stream~events=3`, apiKey: null });
  const left = createClient({ baseUrl: `${server.url}/s/leak/stream-endless`, apiKey: null });
  let started = 0;
  let events = 0;
  const worker = async (until: number) => {
    while (started < until) {
      const abandon = started++ % 2 === 0;
      let seen = 0;
      for await (const _ of (abandon ? left : read).runs.stream({ assistant_id: "agent" })) {
        events++;
        if (abandon && ++seen === 2) break;
      }
    }
  };
  const began = performance.now();
  const heaps: number[] = [];
  for (let part = 1; part <= 5; part++) {
    await Promise.all(Array.from({ length: AT_ONCE }, () => worker((STREAMS * part) / 5)));
    heaps.push(await heap());
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const whole = STREAMS / 2;
  expect(events === whole * 2 + whole * 5, `${STREAMS} streams gave ${events} events in ${seconds} s`);

  const log = async (): Promise<Record<string, number>> =>
    (await fetch(`${server.url}/_log/leak?idle=3000&requests=0`)).json() as Promise<Record<string, number>>;
  const { client_closed, open_responses } = await log();
  expect(client_closed === whole, `the server saw ${client_closed} streams closed early, ${open_responses} still open`);
  expect(open_responses === 0, "no answer is still being sent");
  for (let waited = 0; sockets() > 0 && waited < 100; waited++) await sleep(50);
  expect(sockets() === 0, `${sockets()} sockets are open`);

  const growth = (heaps.at(-1) ?? 0) - (heaps[0] ?? 0);
  const shown = heaps.map((bytes) => (bytes / 1e6).toFixed(1)).join(", ");
  expect(
    growth < MOST_GROWTH,
    `the heap grew by ${(growth / 1e6).toFixed(2)} MB over the last 8,000 streams (MB: ${shown})`,
  );
} finally {
  await server.stop();
}
process.exit(failures.length ? 1 : 0);

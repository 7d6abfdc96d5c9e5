// `npm run bench:mock [-- --json] [--only start,waits,peers,streams,memory,threads]`: the mock beside Prism and the official servers,
// both sides in the same run. Needs `npm run build`; the official servers are left out, with the reason, where they are not there.
import { parseArgs } from "node:util";
import { createMock } from "../../../src/mock/index.ts";
import { isAvailable } from "../../../test/peers/available.ts";
import { peerNames } from "../../../test/peers/definitions.ts";
import { streams, waits } from "./load.ts";
import { startMock, startOfficial, startPrismCommand } from "./servers.ts";
import { threadTimes } from "./threads.ts";

interface Row {
  readonly name: string;
  readonly ours: number;
  readonly other: number | null;
  readonly unit: string;
  readonly ratio: number | null;
  readonly target: string;
  readonly holds: boolean;
}

const { values } = parseArgs({ options: { json: { type: "boolean", default: false }, only: { type: "string" } } });
const rows: Row[] = [];

const atMost = (name: string, ours: number, other: number | null, limit: number, unit: string) => {
  const ratio = other === null ? null : ours / other;
  rows.push({
    name,
    ours,
    other,
    unit,
    ratio,
    target: `at most ${limit}${other === null ? ` ${unit}` : " of the other"}`,
    holds: (ratio ?? ours) <= limit,
  });
};
const atLeast = (name: string, ours: number, other: number, limit: number, unit: string) => {
  const ratio = ours / other;
  rows.push({ name, ours, other, unit, ratio, target: `at least ${limit} times`, holds: ratio >= limit });
};

const SECONDS = 5;

const groups: Record<string, () => Promise<void>> = {
  async start() {
    const times: { ours: number[]; prism: number[] } = { ours: [], prism: [] };
    for (let round = 0; round < 5; round += 1) {
      const mock = await startMock();
      times.ours.push(mock.firstAnswerMs);
      await mock.stop();
      const prism = await startPrismCommand();
      times.prism.push(prism.firstAnswerMs);
      await prism.stop();
    }
    atMost("start to first answer", median(times.ours), median(times.prism), 0.35, "ms");
  },

  async waits() {
    const [mock, prism] = [await startMock(), await startPrismCommand()];
    await waits(mock.url, 10, 2);
    await waits(prism.url, 10, 2);
    const ours = await waits(mock.url, 10, SECONDS);
    const other = await waits(prism.url, 10, SECONDS);
    await Promise.all([mock.stop(), prism.stop()]);
    atLeast("POST /runs/wait, 10 clients, Prism", ours.perSecond, other.perSecond, 5, "requests/s");
  },

  async peers() {
    const targets = { javascript: 700, python: 40 };
    for (const name of peerNames) {
      if (!(await isAvailable(name))) continue;
      const mock = await startMock();
      await waits(mock.url, 8, 2);
      const ours = await waits(mock.url, 8, SECONDS);
      const atRest = mock.memory();
      await mock.stop();
      const peer = await startOfficial(name);
      const other = await waits(peer.url, 8, 10);
      const theirs = peer.memory();
      await peer.stop();
      atLeast(
        `POST /runs/wait, 8 clients, official ${name} server`,
        ours.perSecond,
        other.perSecond,
        targets[name],
        "requests/s",
      );
      if (name === "javascript") atMost("memory after that", atRest, theirs, 0.2, "MB");
    }
  },

  async streams() {
    const mock = await startMock();
    let most = 0;
    const timer = setInterval(() => {
      most = Math.max(most, mock.memory());
    }, 100);
    const result = await streams(mock.url, 2_000, 20);
    clearInterval(timer);
    await mock.stop();
    atMost("2,000 streams of 20 events: streams that lost one", result.incomplete, null, 0, "streams");
    atMost("2,000 streams of 20 events: the latest event", result.latestMs, null, 100, "ms");
    atMost("2,000 streams of 20 events: memory", most, null, 512, "MB");
  },

  async memory() {
    const mock = await startMock();
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    atMost("memory at rest (the JavaScript server: 430 MB)", mock.memory(), 430, 0.2, "MB");
    await mock.stop();
  },

  async threads() {
    const few = await threadTimes(createMock(), 1_000);
    const many = await threadTimes(createMock(), 100_000);
    for (const [name, ours] of Object.entries(many.p50)) {
      atMost(`100,000 threads: ${name}, p50 beside 1,000 threads`, ours, few.p50[name] ?? ours, 2, "ms");
    }
    atMost("memory a thread beside its state", many.bytesEach, null, 4_096, "bytes");
  },
};

const wanted = values.only?.split(",") ?? Object.keys(groups);
for (const name of wanted) {
  const group = groups[name];
  if (group === undefined) throw new Error(`There is no group ${name}: say ${Object.keys(groups).join(", ")}.`);
  await group();
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

const short = (number: number) => Number(number.toPrecision(4));
if (values.json) console.log(JSON.stringify(rows, undefined, 2));
else {
  for (const { name, ours, other, unit, ratio, target, holds } of rows) {
    const beside = other === null ? "" : ` beside ${short(other)}, ratio ${short(ratio ?? 0)}`;
    console.log(`${holds ? "holds " : "MISSES"}  ${name}: ${short(ours)} ${unit}${beside} (${target})`);
  }
}
process.exitCode = rows.every(({ holds }) => holds) ? 0 : 1;

import { createInterface } from "node:readline";

/** Does one round per line on stdin and answers with its figures as a line of JSON. */
export function serve(round: () => Promise<Record<string, number>>): void {
  createInterface({ input: process.stdin })
    .on("line", async () => {
      globalThis.gc?.();
      console.log(JSON.stringify(await round()));
    })
    .once("close", () => process.exit(0));
}

/** Milliseconds of CPU time that this process spends in `work`, with what the collector spends on it. */
export async function cpuTime(work: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

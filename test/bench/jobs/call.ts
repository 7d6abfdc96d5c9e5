import { cpuTime } from "./rounds.ts";

export interface CallSide {
  /** A function that gets one small thread from the server and gives it parsed. */
  prepareCall(baseUrl: string): () => Promise<unknown>;
}

const CALLS = 400;

/** CPU time of one small JSON call, in microseconds. */
export function run(side: CallSide, [baseUrl = ""]: string[]) {
  const call = side.prepareCall(baseUrl);
  return async () => {
    const milliseconds = await cpuTime(async () => {
      for (let index = 0; index < CALLS; index++) await call();
    });
    return { microseconds: (milliseconds * 1000) / CALLS };
  };
}

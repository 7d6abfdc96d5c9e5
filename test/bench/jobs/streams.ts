import { cpuTime } from "./rounds.ts";

export interface StreamsSide {
  /** Gives a function that streams a run and calls `onEvent` with the data of each event. */
  prepareFollow(baseUrl: string): (onEvent: (data: unknown) => void) => Promise<void>;
}

const STREAMS = 200;

/** CPU time of 200 streams at once, in microseconds for each event: requests, reading, decoding, JSON. */
export function run(side: StreamsSide, [baseUrl = "", expected = ""]: string[]) {
  const follow = side.prepareFollow(baseUrl);
  return async () => {
    let events = 0;
    const milliseconds = await cpuTime(async () => {
      const stream = () =>
        follow((data) => {
          if (data !== undefined) events++;
        });
      await Promise.all(Array.from({ length: STREAMS }, stream));
    });
    if (events !== STREAMS * Number(expected)) throw new Error(`${events} events instead of ${STREAMS} x ${expected}`);
    return { microseconds: (milliseconds * 1000) / events };
  };
}

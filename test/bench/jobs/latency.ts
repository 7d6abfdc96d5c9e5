export interface LatencySide {
  /** Gives a function that streams a run and calls `onEvent` with the data of each event. */
  prepareFollow(baseUrl: string): (onEvent: (data: unknown) => void) => Promise<void>;
}

const STREAMS = 200;

const p99 = (values: number[]): number => {
  values.sort((a, b) => a - b);
  return values[Math.min(values.length - 1, Math.floor(values.length * 0.99))] ?? Number.NaN;
};

/** 200 streams at once: milliseconds from the call to the first event, and from sending to receiving each later one. */
export function run(side: LatencySide, [baseUrl = ""]: string[]) {
  const follow = side.prepareFollow(baseUrl);
  return async () => {
    const first: number[] = [];
    const between: number[] = [];
    await Promise.all(
      Array.from({ length: STREAMS }, async () => {
        const began = performance.now();
        let last = 0;
        await follow(() => {
          const now = performance.now();
          if (last === 0) first.push(now - began);
          else between.push(now - last);
          last = now;
        });
      }),
    );
    if (first.length !== STREAMS) throw new Error(`${first.length} of ${STREAMS} streams had events`);
    return { first: p99(first), between: p99(between), events: between.length };
  };
}

// Time as a value: it stands still, is advanced, skips, or runs faster.
import { describe, expect, test } from "vitest";
import { MockClock, milliseconds } from "../../src/mock/engine/clock.ts";

describe("a manual clock", () => {
  test("fires timers in the order of their time, each at its own", async () => {
    const clock = new MockClock({ mode: "manual", start: 0 });
    const seen: [string, number][] = [];
    clock.after(300, () => seen.push(["b", clock.now()]));
    clock.after(100, () => {
      seen.push(["a", clock.now()]);
      clock.after(50, () => seen.push(["after a", clock.now()]));
    });
    await clock.advance(200);
    expect(seen).toEqual([
      ["a", 100],
      ["after a", 150],
    ]);
    await clock.advance("1h");
    expect(seen.at(-1)).toEqual(["b", 300]);
    expect(clock.now()).toBe(3_600_200);
  });

  test("does not move by itself", async () => {
    const clock = new MockClock({ mode: "manual", start: 5 });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(clock.now()).toBe(5);
  });

  test("forgets what was cancelled, also thousands at once", async () => {
    const clock = new MockClock({ mode: "manual", start: 0 });
    let fired = 0;
    const cancels = Array.from({ length: 5000 }, (_, index) => clock.after(index, () => (fired += 1)));
    for (const cancel of cancels.slice(1)) cancel();
    await clock.advance(10_000);
    expect(fired).toBe(1);
  });
});

test("a clock that skips jumps to what is next, but not towards what only recurs", async () => {
  const clock = new MockClock({ mode: "skip", start: 0 });
  let beats = 0;
  clock.after(1000, () => (beats += 1), { background: true });
  const began = performance.now();
  await clock.sleep(60_000);
  expect(clock.now()).toBe(60_000);
  expect(beats).toBe(1);
  expect(performance.now() - began).toBeLessThan(5_000);
  clock.stop();
});

test("a faster clock passes more time", async () => {
  const clock = new MockClock({ speed: 1000, start: 0 });
  await clock.sleep(10_000);
  expect(clock.now()).toBeGreaterThanOrEqual(10_000);
  clock.stop();
});

test("a sleep ends with the reason of its signal", async () => {
  const clock = new MockClock({ mode: "manual" });
  const control = new AbortController();
  const sleeping = clock.sleep(1000, control.signal);
  control.abort(new Error("enough"));
  await expect(sleeping).rejects.toThrow("enough");
});

test("times have microseconds and grow", () => {
  const clock = new MockClock({ mode: "manual", start: 0 });
  expect(clock.timestamp()).toBe("1970-01-01T00:00:00.000001+00:00");
  expect(clock.timestamp()).toBe("1970-01-01T00:00:00.000002+00:00");
});

test("durations are numbers of milliseconds or have units", () => {
  expect([250, "250ms", "90s", "1h30m", "2d"].map(milliseconds)).toEqual([250, 250, 90_000, 5_400_000, 172_800_000]);
  expect(() => milliseconds("soon")).toThrow('"soon" is not a duration; write for example "250ms", "90s" or "1h30m"');
});

import type { ServerResponse } from "node:http";
import { setImmediate as immediately } from "node:timers/promises";
import { type Scenario, ScenarioError } from "./scenario.ts";

/** Where this response is cut: after a number of bytes or of events; `null` where it is not. */
export interface Cut {
  readonly unit: "bytes" | "events";
  readonly after: number;
}

/** Reads `400,e3,*0`: the nth entry cuts the nth response; `*` in front means that one and all that follow; empty cuts none. */
export function cutOf(scenario: Scenario, response: number): Cut | null {
  const entries = scenario.text("cut")?.split(",") ?? [];
  const always = entries.findIndex((entry) => entry.startsWith("*"));
  const entry = entries[always >= 0 ? Math.min(response, always) : response];
  if (!entry) return null;
  const match = /^\*?(e?)(\d+)$/.exec(entry);
  if (!match) throw new ScenarioError(`Option cut=${scenario.text("cut")} is no list of N, eN, *N, *eN.`);
  return { unit: match[1] ? "events" : "bytes", after: Number(match[2]) };
}

/** Converts milliseconds of the scenario into milliseconds of the machine. */
export const scaled = (scenario: Scenario, milliseconds: number, serverScale: number): number =>
  milliseconds / scenario.number("scale", serverScale);

/** A small generator that gives the same numbers for the same seed in every run. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Splits bytes into the pieces that are written one by one. */
function splitter(scenario: Scenario): (bytes: Buffer) => Iterable<Buffer> {
  const how = scenario.text("bytes_per_write");
  if (how === undefined) return (bytes) => [bytes];
  if (how === "cr")
    return function* (bytes) {
      for (let from = 0; from < bytes.length; ) {
        const found = bytes.indexOf(13, from);
        const to = found < 0 ? bytes.length : found + 1;
        yield bytes.subarray(from, to);
        from = to;
      }
    };
  const next = random(scenario.number("seed", 1));
  const size = how === "random" ? () => 1 + Math.floor(next() ** 3 * 200) : () => scenario.number("bytes_per_write", 1);
  return function* (bytes) {
    for (let from = 0; from < bytes.length; ) {
      const to = Math.min(bytes.length, from + size());
      yield bytes.subarray(from, to);
      from = to;
    }
  };
}

/** Writes a body as its scenario says: in pieces, with pauses, up to a cut. */
export class Sender {
  sent = 0;
  readonly #split: (bytes: Buffer) => Iterable<Buffer>;
  readonly #pause: number;
  readonly #torn: boolean;

  constructor(
    readonly response: ServerResponse,
    readonly scenario: Scenario,
    serverScale: number,
    readonly cut: Cut | null,
    readonly onSent: (bytes: number) => void,
  ) {
    this.#split = splitter(scenario);
    this.#pause = scaled(scenario, scenario.number("every", 0), serverScale);
    this.#torn = scenario.text("bytes_per_write") !== undefined;
  }

  get gone(): boolean {
    return this.response.destroyed || this.response.closed;
  }

  /** Resolves after `milliseconds` of this machine, or as soon as the client has gone. */
  pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      if (this.gone) return resolve();
      const done = () => {
        clearTimeout(timer);
        this.response.off("close", done);
        resolve();
      };
      const timer = setTimeout(done, milliseconds);
      this.response.once("close", done);
    });
  }

  /** Never resolves before the client has gone. */
  silence(): Promise<void> {
    return new Promise((resolve) => (this.gone ? resolve() : this.response.once("close", () => resolve())));
  }

  /** Whether nothing may follow what was sent. */
  isCut(events: number): boolean {
    return this.cut !== null && (this.cut.unit === "events" ? events : this.sent) >= this.cut.after;
  }

  /** Writes; `false` when the cut was reached or the client has gone, and nothing more may be written. */
  async write(bytes: Buffer): Promise<boolean> {
    const room = this.cut?.unit === "bytes" ? this.cut.after - this.sent : Number.POSITIVE_INFINITY;
    for (const piece of this.#split(bytes.length > room ? bytes.subarray(0, room) : bytes)) {
      if (this.gone) return false;
      if (piece.length === 0) break;
      const flowing = this.response.write(piece);
      this.sent += piece.length;
      this.onSent(piece.length);
      if (!flowing) await this.#drained();
      if (this.#pause) await this.pause(this.#pause);
      else if (this.#torn) await immediately();
    }
    return bytes.length < room && !this.gone;
  }

  /** Ends the body as agreed: whole, or cut. What was written before reaches the client first. */
  async finish(cut: boolean): Promise<void> {
    if (this.gone) return;
    const how = this.scenario.text("how") ?? "drop";
    if (!cut || how === "clean") {
      this.response.end();
      return;
    }
    if (this.sent === 0) this.response.flushHeaders();
    const { socket } = this.response;
    do await this.pause(1);
    while (socket && socket.writableLength > 0 && !this.gone);
    if (how === "reset") socket?.resetAndDestroy();
    else if (how === "drop") socket?.destroy();
    else throw new ScenarioError(`Option how=${how} is none of drop, reset, clean.`);
  }

  #drained(): Promise<void> {
    return new Promise((resolve) => {
      if (this.gone) return resolve();
      const done = () => {
        this.response.off("drain", done);
        this.response.off("close", done);
        resolve();
      };
      this.response.once("drain", done);
      this.response.once("close", done);
    });
  }
}

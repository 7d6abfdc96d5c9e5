import { readdirSync, readFileSync } from "node:fs";
import { fromRoot } from "../../../scripts/paths.ts";

/** One expected event; test/fixtures/README.md says what the fields mean. */
export interface ExpectedEvent {
  event: string;
  namespace?: string[];
  data?: unknown;
  raw?: string;
  id?: string;
  unterminated?: true;
}

export interface StreamFixture {
  name: string;
  bytes: Uint8Array;
  about: string;
  events: ExpectedEvent[];
  last_event_id?: string;
  retry?: number;
  truncated?: true;
}

interface Generator {
  prefix: string;
  template: string;
  count: number;
  pad: number;
  suffix: string;
  events: number;
  sum_of_n?: number;
}

const folder = fromRoot("test/fixtures");
const named = (ending: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();
const readJson = (name: string) => JSON.parse(readFileSync(`${folder}/${name}`, "utf8"));

export const streamFixtures = (): StreamFixture[] =>
  named(".events.json").map((name) => ({
    name,
    bytes: new Uint8Array(readFileSync(`${folder}/${name}.sse`)),
    ...readJson(`${name}.events.json`),
  }));

export interface GeneratedFixture extends Generator {
  name: string;
  bytes: Uint8Array;
}

export const generatedFixtures = (): GeneratedFixture[] =>
  named(".gen.json").map((name) => {
    const generator: Generator = readJson(`${name}.gen.json`);
    const pad = "x".repeat(generator.pad);
    const middle = Array.from({ length: generator.count }, (_, index) =>
      generator.template.replace("%n", String(index)).replace("%p", pad),
    );
    return {
      ...generator,
      name,
      bytes: new TextEncoder().encode(`${generator.prefix}${middle.join("")}${generator.suffix}`),
    };
  });

/** Numbers from 0 to 1, the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Tears bytes into pieces of random sizes, most of them small. */
export function randomPieces(bytes: Uint8Array, random: () => number): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  for (let from = 0; from < bytes.length; ) {
    const to = Math.min(bytes.length, from + 1 + Math.floor(random() ** 3 * 300));
    pieces.push(bytes.subarray(from, to));
    from = to;
  }
  return pieces;
}

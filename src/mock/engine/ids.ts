/** Identifiers as the Python server makes them. Random ones come from `crypto`, derived ones from a hash of what they name. */

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

export { uuid7 } from "../../typescript/runs-create/uuid.ts";

/** Version 4, for copied threads, new assistants and messages. */
export function uuid4(): string {
  return crypto.randomUUID();
}

/** 100-nanosecond intervals between 1582-10-15 (the start of version 6) and 1970. */
const GREGORIAN_OFFSET = 122_192_928_000_000_000n;
let lastTicks = 0n;

/** Version 6, for checkpoints: their text sorts by time, and two of one millisecond still differ in order. */
export function uuid6(milliseconds: number): string {
  let ticks = BigInt(Math.floor(milliseconds)) * 10_000n + GREGORIAN_OFFSET;
  if (ticks <= lastTicks) ticks = lastTicks + 1n;
  lastTicks = ticks;
  const time = ticks.toString(16).padStart(15, "0");
  const random = crypto.getRandomValues(new Uint8Array(8));
  random[0] = ((random[0] ?? 0) & 0x3f) | 0x80;
  const rest = Array.from(random, (byte) => HEX[byte]).join("");
  return `${time.slice(0, 8)}-${time.slice(8, 12)}-6${time.slice(12, 15)}-${rest.slice(0, 4)}-${rest.slice(4)}`;
}

/** 32 hexadecimal digits that depend on the text alone. For names, never for secrets. */
export function hash128(text: string): string {
  let a = 1779033703;
  let b = 3144134277;
  let c = 1013904242;
  let d = 2773480762;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    a = b ^ Math.imul(a ^ code, 597399067);
    b = c ^ Math.imul(b ^ code, 2869860233);
    c = d ^ Math.imul(c ^ code, 951274213);
    d = a ^ Math.imul(d ^ code, 2716044179);
  }
  a = Math.imul(c ^ (a >>> 18), 597399067);
  b = Math.imul(d ^ (b >>> 22), 2869860233);
  c = Math.imul(a ^ (c >>> 17), 951274213);
  d = Math.imul(b ^ (d >>> 19), 2716044179);
  return [a ^ b ^ c ^ d, b ^ a, c ^ a, d ^ a].map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}

/** The same as a UUID, for tasks. */
export function hashUuid(text: string): string {
  const hex = hash128(text);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

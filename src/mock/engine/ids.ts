/** Identifiers as the Python server makes them. Random ones come from `crypto`, derived ones from a hash of what they name. */

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

/** Random bytes are drawn many at once: a call for each identifier would cost more than the identifier. */
const pool = new Uint8Array(4_096);
let unused = 0;

function randomHex(count: number): string {
  let text = "";
  for (let i = 0; i < count; i += 1) text += HEX[randomByte()];
  return text;
}

function randomByte(): number {
  if (unused === 0) {
    crypto.getRandomValues(pool);
    unused = pool.length;
  }
  unused -= 1;
  return pool[unused] ?? 0;
}

/** The variant's two bits before six random ones. */
function variant(): string {
  return HEX[(randomByte() & 0x3f) | 0x80] ?? "80";
}

/** Version 4, for copied threads, new assistants and messages. */
export function uuid4(): string {
  const third = HEX[(randomByte() & 0x0f) | 0x40];
  return `${randomHex(4)}-${randomHex(2)}-${third}${randomHex(1)}-${variant()}${randomHex(1)}-${randomHex(6)}`;
}

/** Version 7, for threads and runs: its text begins with the time. */
export function uuid7(milliseconds: number): string {
  const time = Math.floor(milliseconds).toString(16).padStart(12, "0");
  const third = HEX[(randomByte() & 0x0f) | 0x70];
  return `${time.slice(0, 8)}-${time.slice(8)}-${third}${randomHex(1)}-${variant()}${randomHex(1)}-${randomHex(6)}`;
}

/** Milliseconds between 1582-10-15 (the start of version 6) and 1970. */
const GREGORIAN_OFFSET_MS = 12_219_292_800_000;
const TICKS = 10_000;
let lastMilliseconds = 0;
let lastTick = 0;

/** Version 6, for checkpoints: their text sorts by time, and two of one millisecond still differ in order. */
export function uuid6(milliseconds: number): string {
  let whole = Math.floor(milliseconds);
  let tick = 0;
  if (whole <= lastMilliseconds) {
    whole = lastMilliseconds;
    tick = lastTick + 1;
    if (tick === TICKS) {
      whole += 1;
      tick = 0;
    }
  }
  lastMilliseconds = whole;
  lastTick = tick;
  const time = ticksHex(whole + GREGORIAN_OFFSET_MS, tick);
  return `${time.slice(0, 8)}-${time.slice(8, 12)}-6${time.slice(12, 15)}-${variant()}${randomHex(1)}-${randomHex(6)}`;
}

/** `milliseconds * 10000 + tick` as 15 hexadecimal digits: more than a number holds exactly, so in two halves. */
function ticksHex(milliseconds: number, tick: number): string {
  const high = Math.floor(milliseconds / 2 ** 24);
  const low = (milliseconds % 2 ** 24) * TICKS + tick;
  const carried = Math.floor(low / 2 ** 24);
  return (high * TICKS + carried).toString(16).padStart(9, "0") + (low % 2 ** 24).toString(16).padStart(6, "0");
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

/** Identifiers as the Python server makes them. Random ones come from `crypto`, derived ones from a hash of what they name. */

/** Random bytes are drawn many at once: a call for each identifier would cost more than the identifier. */
const pool = new Uint8Array(4_096);
let unused = 0;

function randomByte(): number {
  if (unused === 0) {
    crypto.getRandomValues(pool);
    unused = pool.length;
  }
  unused -= 1;
  return pool[unused] ?? 0;
}

/** Where the characters of a UUID are built; one call makes a text in one piece, which takes half the memory of a sum. */
const characters = new Array<number>(36).fill(0);
const bytes = new Uint8Array(16);

function text(): string {
  let at = 0;
  for (let index = 0; index < 16; index += 1) {
    if (index === 4 || index === 6 || index === 8 || index === 10) {
      characters[at] = 45;
      at += 1;
    }
    const byte = bytes[index] ?? 0;
    characters[at] = digit(byte >> 4);
    characters[at + 1] = digit(byte & 15);
    at += 2;
  }
  return String.fromCharCode(...characters);
}

function digit(value: number): number {
  return value < 10 ? 48 + value : 87 + value;
}

/** Random from a byte on, with version and variant in their places. */
function randomFrom(first: number, version: number): void {
  for (let index = first; index < 16; index += 1) bytes[index] = randomByte();
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | (version << 4);
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
}

function writeNumber(value: number, first: number, count: number): void {
  let rest = value;
  for (let index = first + count - 1; index >= first; index -= 1) {
    bytes[index] = rest % 256;
    rest = Math.floor(rest / 256);
  }
}

/** Version 4, for copied threads, new assistants and messages. */
export function uuid4(): string {
  randomFrom(0, 4);
  return text();
}

/** Version 7, for threads and runs: its text begins with the time. */
export function uuid7(milliseconds: number): string {
  writeNumber(Math.floor(milliseconds), 0, 6);
  randomFrom(6, 7);
  return text();
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
  randomFrom(8, 6);
  // 60 bits of time: 48 of them first, then the version, then the last 12.
  const since = whole + GREGORIAN_OFFSET_MS;
  const low = (since % 2 ** 24) * TICKS + tick;
  const high = Math.floor(since / 2 ** 24) * TICKS + Math.floor(low / 2 ** 24);
  const lowest = low % 2 ** 24;
  writeNumber(high * 2 ** 12 + Math.floor(lowest / 2 ** 12), 0, 6);
  bytes[6] = 0x60 | ((lowest >> 8) & 0x0f);
  bytes[7] = lowest & 0xff;
  return text();
}

/** 128 bits that depend on the text alone, as four numbers. For names, never for secrets. */
function hash(name: string): readonly [number, number, number, number] {
  let a = 1779033703;
  let b = 3144134277;
  let c = 1013904242;
  let d = 2773480762;
  for (let i = 0; i < name.length; i += 1) {
    const code = name.charCodeAt(i);
    a = b ^ Math.imul(a ^ code, 597399067);
    b = c ^ Math.imul(b ^ code, 2869860233);
    c = d ^ Math.imul(c ^ code, 951274213);
    d = a ^ Math.imul(d ^ code, 2716044179);
  }
  a = Math.imul(c ^ (a >>> 18), 597399067);
  b = Math.imul(d ^ (b >>> 22), 2869860233);
  c = Math.imul(a ^ (c >>> 17), 951274213);
  d = Math.imul(b ^ (d >>> 19), 2716044179);
  return [(a ^ b ^ c ^ d) >>> 0, (b ^ a) >>> 0, (c ^ a) >>> 0, (d ^ a) >>> 0];
}

/** 32 hexadecimal digits, for interrupts. */
export function hash128(name: string): string {
  return hashUuid(name).replaceAll("-", "");
}

/** As a UUID, for tasks. */
export function hashUuid(name: string): string {
  const [a, b, c, d] = hash(name);
  writeNumber(a, 0, 4);
  writeNumber(b, 4, 4);
  writeNumber(c, 8, 4);
  writeNumber(d, 12, 4);
  return text();
}

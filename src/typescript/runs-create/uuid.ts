/** Identifiers as the server makes them: name-based (version 5) for graphs, time-ordered (version 7) for what is new. */

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

function format(bytes: ArrayLike<number>): string {
  const hex = Array.from({ length: 16 }, (_, i) => HEX[bytes[i] ?? 0]).join("");
  return hyphenate(hex);
}

function hyphenate(hex: string): string {
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

function stamp(bytes: Uint8Array, version: number): Uint8Array {
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | (version << 4);
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes;
}

/** The canonical form of what the server takes for a UUID: any case, with or without hyphens, braces or `urn:uuid:`. */
export function canonicalUuid(text: string): string | undefined {
  const hex = text
    .replaceAll("urn:", "")
    .replaceAll("uuid:", "")
    .replace(/^[{}]+|[{}]+$/g, "")
    .replaceAll("-", "");
  return /^[0-9a-f]{32}$/i.test(hex) ? hyphenate(hex.toLowerCase()) : undefined;
}

/** RFC 9562, section 5.5. `crypto.subtle` cannot be used: it is asynchronous, and this mapping is not. */
export function uuid5(namespace: string, name: string): string {
  const space = namespace.replaceAll("-", "").match(/../g) ?? [];
  const text = new TextEncoder().encode(name);
  const input = new Uint8Array(space.length + text.length);
  input.set(space.map((pair) => Number.parseInt(pair, 16)));
  input.set(text, space.length);
  return format(stamp(sha1(input), 5));
}

/** RFC 9562, section 5.7. */
export function uuid7(milliseconds: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  let rest = milliseconds;
  for (let i = 5; i >= 0; i -= 1) {
    bytes[i] = rest % 256;
    rest = Math.floor(rest / 256);
  }
  return format(stamp(bytes, 7));
}

/** FIPS 180-4, section 6.1: for names only, never for secrets. */
function sha1(message: Uint8Array): Uint8Array {
  const blocks = Math.ceil((message.length + 9) / 64);
  const padded = new DataView(new ArrayBuffer(blocks * 64));
  for (let i = 0; i < message.length; i += 1) padded.setUint8(i, message[i] ?? 0);
  padded.setUint8(message.length, 0x80);
  padded.setUint32(blocks * 64 - 4, message.length * 8);
  const hash = new DataView(new ArrayBuffer(20));
  for (const [i, word] of [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0].entries()) {
    hash.setUint32(i * 4, word);
  }
  const w = new Uint32Array(80);
  for (let block = 0; block < blocks; block += 1) {
    for (let t = 0; t < 16; t += 1) w[t] = padded.getUint32(block * 64 + t * 4);
    for (let t = 16; t < 80; t += 1)
      w[t] = rotate(word(w, t - 3) ^ word(w, t - 8) ^ word(w, t - 14) ^ word(w, t - 16), 1);
    let [a, b, c, d, e] = [0, 4, 8, 12, 16].map((at) => hash.getUint32(at)) as [number, number, number, number, number];
    for (let t = 0; t < 80; t += 1) {
      const [f, k] = round(t, b, c, d);
      const next = (rotate(a, 5) + f + e + k + word(w, t)) >>> 0;
      [a, b, c, d, e] = [next, a, rotate(b, 30), c, d];
    }
    for (const [i, value] of [a, b, c, d, e].entries()) hash.setUint32(i * 4, hash.getUint32(i * 4) + value);
  }
  return new Uint8Array(hash.buffer);
}

function round(t: number, b: number, c: number, d: number): readonly [f: number, k: number] {
  if (t < 20) return [(b & c) | (~b & d), 0x5a827999];
  if (t < 40) return [b ^ c ^ d, 0x6ed9eba1];
  if (t < 60) return [(b & c) | (b & d) | (c & d), 0x8f1bbcdc];
  return [b ^ c ^ d, 0xca62c1d6];
}

function rotate(value: number, bits: number): number {
  return ((value << bits) | (value >>> (32 - bits))) >>> 0;
}

function word(words: Uint32Array, index: number): number {
  return words[index] ?? 0;
}

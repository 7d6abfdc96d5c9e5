/**
 * String literals of each language. TypeScript and Go read JSON strings; the other languages lack some escapes of JSON or read
 * them differently.
 */
export const quoteJson = (text: string): string => JSON.stringify(text);

/** Java reads `\u…` before it reads anything else, so only characters beyond ASCII are written that way. */
export const quoteJava = (text: string): string =>
  JSON.stringify(text).replace(/[\u007f-\uffff]/g, (unit) => `\\u${hex(unit).padStart(4, "0")}`);

/** Rust knows neither `\b` nor `\f`, and writes a code point in braces. */
export const quoteRust = (text: string): string =>
  `"${[...text].map((one) => RUST[one] ?? (isInvisible(one) ? `\\u{${hex(one)}}` : one)).join("")}"`;

/** Python reads the escapes of JSON; DEL, which JSON does not escape, is escaped too, since it is invisible. */
export const quotePython = (text: string): string => JSON.stringify(text).replaceAll("\u007f", "\\x7f");

const RUST: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  '"': '\\"',
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};

/** Control characters, and the Unicode separators that some editors show as line ends. */
const isInvisible = (character: string): boolean => /[\p{Cc}\u2028\u2029]/u.test(character);

const hex = (character: string): string => (character.codePointAt(0) ?? 0).toString(16);

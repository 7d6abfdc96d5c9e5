/**
 * String literals. JSON's is right for TypeScript and Go; the others have no escape for some of what JSON escapes, or read its
 * escapes otherwise.
 */
export const quoteJson = (text: string): string => JSON.stringify(text);

/** Java reads `\u…` before it reads anything else, so only characters beyond ASCII are written that way. */
export const quoteJava = (text: string): string =>
  JSON.stringify(text).replace(/[\u007f-\uffff]/g, (unit) => `\\u${hex(unit).padStart(4, "0")}`);

/** Rust knows neither `\b` nor `\f`, and writes a code point in braces. */
export const quoteRust = (text: string): string =>
  `"${[...text].map((one) => RUST[one] ?? (isInvisible(one) ? `\\u{${hex(one)}}` : one)).join("")}"`;

/** Python reads JSON's escapes as they are, but a lone surrogate or a control character is better seen. */
export const quotePython = (text: string): string => JSON.stringify(text).replaceAll("\u007f", "\\x7f");

const RUST: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  '"': '\\"',
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};

/** Control characters, and the separators that editors take for line ends. */
const isInvisible = (character: string): boolean => /[\p{Cc}\u2028\u2029]/u.test(character);

const hex = (character: string): string => (character.codePointAt(0) ?? 0).toString(16);

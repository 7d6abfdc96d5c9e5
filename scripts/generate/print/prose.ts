import type { Json } from "../model/types.ts";

/**
 * Breaks text into lines of at most `width` characters, the prefix included; a line break in the text stays one. A word that is
 * longer stands alone on its line.
 *
 * @param hanging what further lines of the same paragraph begin with, after the prefix
 */
export function wrap(text: string, width: number, prefix = "", hanging = ""): string[] {
  return text
    .trim()
    .split("\n")
    .flatMap((paragraph) => {
      const lines: string[] = [];
      let line = "";
      for (const word of paragraph.trim().split(/\s+/)) {
        if (line.trim() !== "" && prefix.length + line.length + 1 + word.length > width) {
          lines.push(line);
          line = hanging + word;
        } else line = line === "" ? word : `${line} ${word}`;
      }
      return [...lines, line];
    })
    .map((line) => (prefix + line).trimEnd());
}

/** What the contract says of a type, a property or a parameter. */
export interface Described {
  readonly description: string;
  readonly deprecated?: boolean;
  readonly default?: Json;
}

/** The description, and the server's default where the description does not name it. */
export function withDefault({ description, default: value }: Described): string {
  if (value === undefined || /default/i.test(description)) return description;
  return `${description} The server's default is \`${JSON.stringify(value)}\`.`.trim();
}

/** The description with all else that a reader must know, in one paragraph. */
export function fullDescription(about: Described): string {
  const text = withDefault(about);
  return about.deprecated === true && !/deprecated/i.test(text) ? `${text} Deprecated.`.trim() : text;
}

/** A summary, which has no full stop, as a sentence. */
/** `a, b and c` */
export const enumerate = (items: readonly string[]): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1) ?? ""}`;

export const asSentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

import type { Json } from "../model/types.ts";

/**
 * Wraps text to lines of at most `width` characters, the prefix included; line breaks in the text are kept. A word that is longer
 * gets a line of its own.
 *
 * @param hanging indentation of the second and further lines of a paragraph, after the prefix
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

/** A type, a property or a parameter with its description. */
export interface Described {
  readonly description: string;
  readonly deprecated?: boolean;
  readonly default?: Json;
}

/** The description, followed by the server's default if the description does not mention it. */
export function withDefault({ description, default: value }: Described): string {
  if (value === undefined || /default/i.test(description)) return description;
  return `${description} The server's default is \`${JSON.stringify(value)}\`.`.trim();
}

/** The description with the default and the deprecation, in one paragraph. */
export function fullDescription(about: Described): string {
  const text = withDefault(about);
  return about.deprecated === true && !/deprecated/i.test(text) ? `${text} Deprecated.`.trim() : text;
}

/** `a, b and c` */
export const enumerate = (items: readonly string[]): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1) ?? ""}`;

/** Adds the full stop that a summary lacks. */
export const asSentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

import { wrap } from "../../print/prose.ts";

/** The length of a line of the package. */
export const WIDTH = 118;

/** Escapes text for a docstring. */
const escaped = (text: string): string => text.trim().replaceAll("\\", "\\\\").replaceAll('"""', "'''");

/** A docstring, on one line if it fits. */
export function docstring(text: string, indent: string): string {
  const safe = escaped(text);
  const oneLine = `${indent}"""${safe}"""`;
  if (!safe.includes("\n") && oneLine.length <= WIDTH && !safe.endsWith('"')) return oneLine;
  return `${indent}"""${wrap(safe, WIDTH, indent).join("\n").trimStart()}\n${indent}"""`;
}

/** One argument in the section `Args:` of a docstring. */
export const argument = (name: string, text: string, indent: string): string =>
  wrap(escaped(`${name}: ${text}`), WIDTH, indent, "    ").join("\n");

/** A paragraph of a docstring. */
export const paragraph = (text: string, indent: string): string => wrap(escaped(text), WIDTH, indent).join("\n");

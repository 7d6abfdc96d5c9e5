const KEYWORDS = new Set(
  (
    "as async await break const continue crate dyn else enum extern false fn for if impl in let loop match mod move mut pub " +
    "ref return self static struct super trait true type unsafe use where while abstract become box do final macro override " +
    "priv try typeof unsized virtual yield gen"
  ).split(" "),
);

/** `getState`, `inputSchema`, `$ref`, `__error__` as Rust names fields and functions. */
export function snake(name: string): string {
  const text = name
    .replace(/([a-z\d])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .replace(/[^a-z\d]+/g, "_")
    .replace(/^_+|_+$/g, "");
  return KEYWORDS.has(text) ? `r#${text}` : text;
}

/** `messages-tuple`, `TASK_STATE_SUBMITTED`, `tools/call` as Rust names types and variants. */
export function pascal(text: string): string {
  const words = text.split(/[^A-Za-z\d]+/).filter(Boolean);
  const isShouted = text === text.toUpperCase();
  return words
    .map((word) => word.charAt(0).toUpperCase() + (isShouted ? word.slice(1).toLowerCase() : word.slice(1)))
    .join("");
}

/** Text as a doc comment: wrapped, and safe from what rustdoc would take for a link or a tag. */
export function docs(text: string, indent = "", sign = "///"): string {
  const safe = text
    .trim()
    .split(/(`[^`]*`)/)
    .map((part) =>
      part.startsWith("`") ? part : part.replace(/[[\]<>]/g, "\\$&").replace(/https?:\/\/[^\s),]+/g, "<$&>"),
    )
    .join("");
  const lines: string[] = [];
  for (const paragraph of safe.split("\n")) {
    let line = "";
    for (const word of paragraph.split(/\s+/)) {
      if (line !== "" && indent.length + sign.length + 1 + line.length + 1 + word.length > 118) {
        lines.push(line);
        line = word;
      } else line = line === "" ? word : `${line} ${word}`;
    }
    lines.push(line);
  }
  return lines.map((line) => `${indent}${sign} ${line}`.trimEnd()).join("\n");
}

/** The description of a property or parameter with what else a reader must know. */
export function sentence(one: { description: string; deprecated: boolean; default?: unknown }): string {
  const parts = [one.description];
  if (one.default !== undefined && !/default/i.test(one.description)) {
    parts.push(`The server's default is \`${JSON.stringify(one.default)}\`.`);
  }
  if (one.deprecated && !/deprecated/i.test(one.description)) parts.push("Deprecated.");
  return parts.join(" ");
}

export const literal = (text: string): string => JSON.stringify(text);

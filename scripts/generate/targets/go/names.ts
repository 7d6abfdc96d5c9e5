/** Words that Go writes in capitals. */
const INITIALISMS: Readonly<Record<string, string>> = {
  A2a: "A2A",
  Api: "API",
  Html: "HTML",
  Http: "HTTP",
  Id: "ID",
  Ids: "IDs",
  Json: "JSON",
  Llm: "LLM",
  Mcp: "MCP",
  Openapi: "OpenAPI",
  Rpc: "RPC",
  Ttl: "TTL",
  Uri: "URI",
  Url: "URL",
  Urls: "URLs",
};

/** The words of `thread_id`, `threadId`, `ThreadId`, `ROLE_USER` or `messages/partial`, each with a capital. */
function words(name: string): string[] {
  const shouted = /^[A-Z0-9_]+$/.test(name) && /[A-Z]{3}/.test(name);
  return (shouted ? name.toLowerCase() : name)
    .split(/[^A-Za-z0-9]+/)
    .flatMap((part) => part.match(/[A-Z]?[a-z]+\d?[a-z]*|[A-Z]+(?![a-z])|\d+|[A-Z]/g) ?? [])
    .map((word) => (word[0] ?? "").toUpperCase() + word.slice(1));
}

/** A name as Go exports it: `thread_id` is ThreadID. */
export const goName = (name: string): string =>
  words(name)
    .map((word) => INITIALISMS[word] ?? word)
    .join("");

/** The last word of a name, `Message` of `StreamedMessage`. */
export const lastWord = (name: string): string => words(name).at(-1) ?? name;

export const quote = (text: string): string => JSON.stringify(text);

/** A comment of wrapped lines. */
export function comment(text: string, indent = "", width = 120): string {
  const lines: string[] = [];
  for (const paragraph of text.trim().split("\n")) {
    let line = "";
    for (const word of paragraph.trim().split(/\s+/)) {
      if (line !== "" && indent.length + line.length + word.length + 4 > width) {
        lines.push(line);
        line = word;
      } else line = line === "" ? word : `${line} ${word}`;
    }
    lines.push(line);
  }
  return lines.map((line) => `${indent}//${line === "" ? "" : ` ${line}`}\n`).join("");
}

/** The rows of consecutive lines, with their columns one below the other as gofmt sets them. */
export function align(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join(" ")
      .trimEnd(),
  );
}

/** Adds what else a reader must know to the description of a parameter or property. */
export function sentence(property: {
  readonly description: string;
  readonly deprecated: boolean;
  readonly default?: unknown;
}): string {
  const parts = [property.description];
  if (property.default !== undefined && !/default/i.test(property.description))
    parts.push(`The server's default is ${JSON.stringify(property.default)}.`);
  return parts.join(" ") + (property.deprecated ? "\n\nDeprecated: see the contract." : "");
}

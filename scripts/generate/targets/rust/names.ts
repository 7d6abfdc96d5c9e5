import { pascalCase, snakeCase } from "../../print/names.ts";
import { wrap } from "../../print/prose.ts";

const KEYWORDS = new Set(
  (
    "as async await break const continue crate dyn else enum extern false fn for if impl in let loop match mod move mut pub " +
    "ref return self static struct super trait true type unsafe use where while abstract become box do final macro override " +
    "priv try typeof unsized virtual yield gen"
  ).split(" "),
);

/** `getState`, `inputSchema`, `$ref`, `__error__` as Rust names fields and functions. */
export function snake(name: string): string {
  const text = snakeCase(name);
  return KEYWORDS.has(text) ? `r#${text}` : text;
}

/** `AIMessage`, `messages-tuple`, `TASK_STATE_SUBMITTED`, `tools/call` as Rust names types and variants: `AiMessage`. */
export const pascal = pascalCase;

/** A doc comment: the text wrapped, with characters escaped that rustdoc would read as a link or a tag. */
export function docs(text: string, indent = "", sign = "///"): string {
  const safe = text
    .split(/(`[^`]*`)/)
    .map((part) =>
      part.startsWith("`") ? part : part.replace(/[[\]<>]/g, "\\$&").replace(/https?:\/\/[^\s),]+/g, "<$&>"),
    )
    .join("");
  return docLines(safe, indent, sign);
}

/** A doc comment whose links are for rustdoc. */
export const docLines = (text: string, indent = "", sign = "///"): string =>
  wrap(text, 118, `${indent}${sign} `).join("\n");

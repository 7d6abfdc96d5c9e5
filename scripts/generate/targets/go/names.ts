import { capital, wordsOf } from "../../print/names.ts";

/** Words that Go writes in capitals. */
const INITIALISMS: ReadonlyMap<string, string> = new Map(
  [..."A2A AI API HTML HTTP ID JSON LLM MCP OpenAPI RPC TTL URI URL".split(" "), "IDs", "URLs"].map((word) => [
    word.toLowerCase(),
    word,
  ]),
);

/** A name as Go exports it: `thread_id` is ThreadID. */
export const goName = (name: string): string =>
  wordsOf(name.replace(/a2a/gi, "A2a").replace(/open_?api/gi, "Openapi"))
    .map((word) => INITIALISMS.get(word) ?? capital(word))
    .join("");

/** The last word of a name, `Message` of `StreamedMessage`. */
export const lastWord = (name: string): string => capital(wordsOf(name).at(-1) ?? name);

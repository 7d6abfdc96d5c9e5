import { isRecord } from "./readable.ts";

/** A message, or a piece of one. */
interface WithContent {
  readonly content?: unknown;
}

/** An event of a stream. */
interface WithData {
  readonly event: string;
  readonly data: unknown;
}

/** The text of a message's content: the content itself, or its text blocks joined. */
function textOfContent(content: unknown): string {
  if (typeof content === "string") return content;
  if (!Array.isArray(content)) return "";
  const texts = content.map((block) => (isRecord(block) && block.type === "text" ? block.text : block));
  return texts.filter((text) => typeof text === "string").join("");
}

/** The text of the data of an event with messages. */
function textOfData(data: unknown): string {
  if (Array.isArray(data)) {
    // A chunk with its metadata, or a list of messages, of which the last is the newest.
    const messages = data.filter((item) => isRecord(item) && "content" in item);
    return textOfContent(messages.at(-1)?.content);
  }
  if (!isRecord(data)) return "";
  // The thread protocol sends pieces of content blocks.
  const { delta } = isRecord(data.params) && isRecord(data.params.data) ? data.params.data : data;
  return isRecord(delta) && typeof delta.text === "string" ? delta.text : "";
}

/**
 * The text of a message, of a piece of one, or of an event that carries messages: a content that is text as it is, of content
 * blocks the text blocks joined. Empty if there is none, as for all other events. With `stream_mode: "messages-tuple"` it is one
 * token after another: `for await (const event of stream) process.stdout.write(textOf(event))`.
 */
export function textOf(from: WithContent | WithData): string {
  if (!("data" in from)) return "content" in from ? textOfContent(from.content) : "";
  return from.event.startsWith("messages") ? textOfData(from.data) : "";
}

import { ai, type Graph, graph, type Message, messages } from "../author.ts";

/** An image of one green pixel: stands for what a model draws. */
const PIXEL =
  "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M/wHwAEBgIApD5fRAAAAABJRU5ErkJggg==";

/** Names the blocks of the message that it was sent (images, files, audio), and answers with text and an image. */
export const multimodal: Graph = graph({
  state: { messages: messages() },
  nodes: {
    model({ messages }) {
      const parts = partsOf(messages.at(-1));
      const text = `I was sent ${parts.join(" and ")}. Here is a picture.`;
      return {
        messages: [
          ai([
            { type: "text", text },
            { type: "image_url", image_url: { url: PIXEL } },
          ]),
        ],
      };
    },
  },
});

/** `text` or, for a block with data, its type and its media type under any of the names that frontends use. */
function partsOf(message: Message | undefined): string[] {
  const blocks = Array.isArray(message?.content) ? message.content : [{ type: "text" }];
  return blocks.map((block: Record<string, unknown>) => {
    const media = block.mimeType ?? block.mime_type ?? block.media_type;
    return typeof media === "string" ? `${block.type} (${media})` : String(block.type);
  });
}

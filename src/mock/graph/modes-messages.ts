/** Messages as they are written: of models token by token, of nodes whole, each once. */
import type { JsonObject } from "../engine/types.ts";
import { isMessage, type Message } from "./messages.ts";
import { messageMetadata, nodeMetadata } from "./metadata.ts";
import type { Chunk, ModelRun, StepEvent } from "./step-events.ts";
import { readCalls } from "./tool-chunks.ts";
import type { View, ViewEvent } from "./view.ts";

export function messagesView(view: View): (event: StepEvent) => ViewEvent[] {
  const seen = new Set<unknown>();
  const tuple = view.modes.has("messages-tuple");

  const show = (ns: readonly string[], message: Message, metadata: JsonObject, soFar = message): ViewEvent[] => {
    if (tuple) return [{ event: ["messages", ...ns].join("|"), data: [message, metadata] }];
    const isPart = message.type === "AIMessageChunk";
    const part = { event: isPart ? "messages/partial" : "messages/complete", data: [soFar] };
    return seen.has(message.id)
      ? [part]
      : [{ event: "messages/metadata", data: { [String(message.id)]: { metadata } } }, part];
  };
  const once = (ns: readonly string[], message: Message, metadata: JsonObject): ViewEvent[] => {
    if (seen.has(message.id)) return [];
    const shown = show(ns, message, metadata);
    seen.add(message.id);
    return shown;
  };

  return (event) => {
    switch (event.type) {
      case "node-start":
        for (const message of messagesIn(event.place.task.input)) seen.add(message.id);
        return [];
      case "model-chunk": {
        const metadata = messageMetadata(view, event.call.place, event.ns, event.call.model);
        const shown = show(event.ns, chunkMessage(event.call, event.chunk), metadata, event.soFar);
        seen.add(event.call.messageId);
        return shown;
      }
      case "model-end":
        return once(event.ns, event.message, messageMetadata(view, event.call.place, event.ns, event.call.model));
      case "node-end": {
        const metadata = nodeMetadata(view, event.place, event.ns);
        return event.writes.flatMap(([, value]) =>
          messagesIn({ value }).flatMap((message) => once(event.ns, message, metadata)),
        );
      }
      default:
        return [];
    }
  };
}

/** The messages among the values of an object, and in lists there. */
function messagesIn(values: unknown): Message[] {
  if (typeof values !== "object" || values === null) return [];
  return Object.values(values).flatMap((value) => (Array.isArray(value) ? value : [value]).filter(isMessage));
}

export function chunkMessage(call: ModelRun, chunk: Chunk): Message {
  return {
    content: chunk.content,
    additional_kwargs: {},
    response_metadata: {},
    type: "AIMessageChunk",
    name: null,
    id: call.messageId,
    ...readCalls(chunk.tool_call_chunks),
    usage_metadata: chunk.usage_metadata,
    tool_call_chunks: chunk.tool_call_chunks,
    chunk_position: chunk.chunk_position,
  };
}

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;

/** A message as a stream tells it: a chunk where the model streams, a complete message where it does not. */
public sealed interface StreamedMessage extends StreamedMessageAdditions
    permits
        AIMessageChunk,
        HumanMessageChunk,
        SystemMessageChunk,
        ToolMessageChunk,
        FunctionMessageChunk,
        ChatMessageChunk,
        HumanMessage,
        AIMessage,
        SystemMessage,
        ToolMessage,
        FunctionMessage,
        ChatMessage,
        RemoveMessage,
        StreamedMessage.Unknown {
  /**
   * What this version of the contract does not know.
   *
   * @param value the JSON, as it came
   */
  record Unknown(@JsonValue JsonNode value) implements StreamedMessage {}
}

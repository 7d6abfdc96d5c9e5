// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * A message of a conversation, told apart by {@code type}. Servers store and send complete messages; only streams
 * carry chunks.
 */
public sealed interface Message extends MessageAdditions
    permits
        HumanMessage,
        AIMessage,
        SystemMessage,
        ToolMessage,
        FunctionMessage,
        ChatMessage,
        RemoveMessage,
        Message.Unknown {
  /**
   * What this version of the contract does not know.
   *
   * @param value the JSON, as it came
   */
  record Unknown(@JsonValue JsonNode value) implements Message {}
}

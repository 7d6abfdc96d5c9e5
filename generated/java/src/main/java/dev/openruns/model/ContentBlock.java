// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;

/** One part of a message's content, told apart by {@code type}. */
public sealed interface ContentBlock
    permits
        TextBlock,
        ImageUrlBlock,
        ImageBlock,
        AudioBlock,
        VideoBlock,
        FileBlock,
        ReasoningBlock,
        ThinkingBlock,
        ToolUseBlock,
        ToolResultBlock,
        ToolCallBlock,
        ToolCallChunkBlock,
        InvalidToolCallBlock,
        ProviderBlock,
        ContentBlock.Unknown {
  /**
   * What this version of the contract does not know.
   *
   * @param value the JSON, as it came
   */
  record Unknown(@JsonValue JsonNode value) implements ContentBlock {}
}

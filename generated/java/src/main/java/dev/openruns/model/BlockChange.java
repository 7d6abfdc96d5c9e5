// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;

/** What comes to a block, told apart by {@code type}. */
public sealed interface BlockChange
    permits
        TextDelta,
        ReasoningDelta,
        DataDelta,
        ToolCallDelta,
        BlockDelta,
        BlockChange.Unknown {
  /**
   * What this version of the contract does not know.
   *
   * @param value the JSON, as it came
   */
  record Unknown(@JsonValue JsonNode value) implements BlockChange {}
}

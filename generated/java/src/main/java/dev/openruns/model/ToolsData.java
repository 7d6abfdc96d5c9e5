// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;

/** What a tool does, told apart by {@code event}. */
public sealed interface ToolsData
    permits
        ToolStarted,
        ToolOutputDelta,
        ToolFinished,
        ToolErrored,
        ToolsData.Unknown {
  /**
   * What this version of the contract does not know.
   *
   * @param value the JSON, as it came
   */
  record Unknown(@JsonValue JsonNode value) implements ToolsData {}
}

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;

/** What a method of the model context protocol returns. */
public sealed interface McpResult
    permits
        McpInitializeResult,
        McpToolList,
        McpToolResult,
        McpEmptyResult,
        McpResult.Unknown {
  /**
   * What this version of the contract does not know.
   *
   * @param value the JSON, as it came
   */
  record Unknown(@JsonValue JsonNode value) implements McpResult {}
}

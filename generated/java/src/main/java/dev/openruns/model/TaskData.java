// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;

/** The start or the end of a node's turn; only the end has {@code result}. */
public sealed interface TaskData
    permits
        TaskStart,
        TaskResult,
        TaskData.Unknown {
  /**
   * What this version of the contract does not know.
   *
   * @param value the JSON, as it came
   */
  record Unknown(@JsonValue JsonNode value) implements TaskData {}
}

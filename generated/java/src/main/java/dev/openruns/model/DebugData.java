// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;

/** What the debug mode tells, told apart by {@code type}. */
public sealed interface DebugData
    permits
        DebugCheckpoint,
        DebugTask,
        DebugTaskResult,
        DebugData.Unknown {
  /**
   * What this version of the contract does not know.
   *
   * @param value the JSON, as it came
   */
  record Unknown(@JsonValue JsonNode value) implements DebugData {}
}

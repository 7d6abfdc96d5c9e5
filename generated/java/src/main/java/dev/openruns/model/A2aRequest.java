// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;

/** A request of the agent-to-agent protocol. */
public sealed interface A2aRequest
    permits
        A2aSendRequest,
        A2aStreamRequest,
        A2aGetTaskRequest,
        A2aCancelTaskRequest,
        A2aListTasksRequest,
        A2aGetCardRequest,
        A2aRequest.Unknown {
  /**
   * What this version of the contract does not know.
   *
   * @param value the JSON, as it came
   */
  record Unknown(@JsonValue JsonNode value) implements A2aRequest {}
}

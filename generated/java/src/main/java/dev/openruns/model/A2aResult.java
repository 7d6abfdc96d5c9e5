// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;

/** What a method of the agent-to-agent protocol returns. */
public sealed interface A2aResult
    permits
        A2aTask,
        A2aTaskEnvelope,
        A2aTaskList,
        AgentCard,
        A2aResult.Unknown {
  /**
   * What this version of the contract does not know.
   *
   * @param value the JSON, as it came
   */
  record Unknown(@JsonValue JsonNode value) implements A2aResult {}
}

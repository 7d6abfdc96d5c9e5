// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;

/** What a stream tells, first the task, then how it goes on. */
public sealed interface A2aStreamResult
    permits
        A2aTask,
        A2aTaskEnvelope,
        A2aStatusUpdate,
        A2aArtifactUpdate,
        A2aStreamResult.Unknown {
  /**
   * What this version of the contract does not know.
   *
   * @param value the JSON, as it came
   */
  record Unknown(@JsonValue JsonNode value) implements A2aStreamResult {}
}

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;

/** What is wrong with a command that is malformed, {@code detail} where it is not even JSON. */
public sealed interface ThreadCommandRefusal
    permits
        ThreadCommandMalformed,
        ErrorResponse,
        ThreadCommandRefusal.Unknown {
  /**
   * What this version of the contract does not know.
   *
   * @param value the JSON, as it came
   */
  record Unknown(@JsonValue JsonNode value) implements ThreadCommandRefusal {}
}

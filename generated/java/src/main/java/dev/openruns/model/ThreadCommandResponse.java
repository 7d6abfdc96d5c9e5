// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;

/** The answer to a command, told apart by {@code type}. */
public sealed interface ThreadCommandResponse
    permits
        ThreadCommandSuccess,
        ThreadCommandError,
        ThreadCommandResponse.Unknown {
  /**
   * What this version of the contract does not know.
   *
   * @param value the JSON, as it came
   */
  record Unknown(@JsonValue JsonNode value) implements ThreadCommandResponse {}
}

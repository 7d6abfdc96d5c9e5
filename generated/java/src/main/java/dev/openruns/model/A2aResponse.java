// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;

/** The response to a request of the agent-to-agent protocol. */
public sealed interface A2aResponse
    permits
        A2aSuccess,
        JsonRpcFailure,
        A2aResponse.Unknown {
  /**
   * What this version of the contract does not know.
   *
   * @param value the JSON, as it came
   */
  record Unknown(@JsonValue JsonNode value) implements A2aResponse {}
}

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;

/** The server's response to a request of the model context protocol. */
public sealed interface McpResponse
    permits
        McpSuccess,
        JsonRpcFailure,
        McpResponse.Unknown {
  /**
   * What this version of the contract does not know.
   *
   * @param value the JSON, as it came
   */
  record Unknown(@JsonValue JsonNode value) implements McpResponse {}
}

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;

/** A response of a stream; a failure ends it. */
public sealed interface A2aStreamResponse
    permits
        A2aStreamSuccess,
        JsonRpcFailure,
        A2aStreamResponse.Unknown {
  /**
   * What this version of the contract does not know.
   *
   * @param value the JSON, as it came
   */
  record Unknown(@JsonValue JsonNode value) implements A2aStreamResponse {}
}

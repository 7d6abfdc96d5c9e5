// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;

/** What an operation says of a request that it refused, as {@code detail} or as {@code error}. */
public sealed interface EitherErrorResponse
    permits
        SimpleErrorResponse,
        ErrorResponse,
        EitherErrorResponse.Unknown {
  /**
   * What this version of the contract does not know.
   *
   * @param value the JSON, as it came
   */
  record Unknown(@JsonValue JsonNode value) implements EitherErrorResponse {}
}

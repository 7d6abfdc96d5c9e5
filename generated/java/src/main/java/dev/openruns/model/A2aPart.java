// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;

/** A part of a message. */
public sealed interface A2aPart
    permits
        A2aTextPart,
        A2aDataPart,
        A2aFilePart,
        A2aPart.Unknown {
  /**
   * What this version of the contract does not know.
   *
   * @param value the JSON, as it came
   */
  record Unknown(@JsonValue JsonNode value) implements A2aPart {}
}

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;

/** The answer to one interrupt, or the answers to several at the same checkpoint. */
public sealed interface InputRespondParams
    permits
        InputRespondOne,
        InputRespondMany,
        InputRespondParams.Unknown {
  /**
   * What this version of the contract does not know.
   *
   * @param value the JSON, as it came
   */
  record Unknown(@JsonValue JsonNode value) implements InputRespondParams {}
}

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;

/** A piece of a message, told apart by {@code event}; the blocks of a message follow one another. */
public sealed interface MessagesData
    permits
        MessageStart,
        ContentBlockStart,
        ContentBlockDelta,
        ContentBlockFinish,
        MessageFinish,
        MessageFailure,
        MessagesData.Unknown {
  /**
   * What this version of the contract does not know.
   *
   * @param value the JSON, as it came
   */
  record Unknown(@JsonValue JsonNode value) implements MessagesData {}
}

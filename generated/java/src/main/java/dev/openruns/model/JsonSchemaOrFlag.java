// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;

/** A JSON Schema, or whether anything fits. */
public sealed interface JsonSchemaOrFlag
    permits
        JsonSchema,
        JsonSchemaOrFlag.Flag,
        JsonSchemaOrFlag.Unknown {
  /**
   * True or false.
   *
   * @param value the value
   */
  record Flag(@JsonValue boolean value) implements JsonSchemaOrFlag {
    /**
     * Holds a value.
     *
     * @param value the value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Flag {}
  }

  /**
   * Makes one of a value.
   *
   * @param value the value
   * @return the {@link Flag}
   */
  static JsonSchemaOrFlag of(boolean value) {
    return new Flag(value);
  }

  /**
   * What this version of the contract does not know.
   *
   * @param value the JSON, as it came
   */
  record Unknown(@JsonValue JsonNode value) implements JsonSchemaOrFlag {}
}

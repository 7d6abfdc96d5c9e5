// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;

/** A JSON Schema, or whether anything fits. */
public sealed interface JsonSchemaOrFlag
    permits
        JsonSchema,
        JsonSchemaOrFlag.JsonSchemaFlag,
        JsonSchemaOrFlag.Unknown {
  /**
   * Whether anything fits or nothing.
   *
   * @param value the value
   */
  record JsonSchemaFlag(@JsonValue boolean value) implements JsonSchemaOrFlag {
    /**
     * Holds a value.
     *
     * @param value the value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public JsonSchemaFlag {}
  }

  /**
   * Makes one of a value.
   *
   * @param value the value
   * @return the {@link JsonSchemaFlag}
   */
  static JsonSchemaOrFlag of(boolean value) {
    return new JsonSchemaFlag(value);
  }

  /**
   * What this version of the contract does not know.
   *
   * @param value the JSON, as it came
   */
  record Unknown(@JsonValue JsonNode value) implements JsonSchemaOrFlag {}
}

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** A type of JSON values, or several. */
public sealed interface JsonSchemaTypeChoice
    permits
        JsonSchemaTypeChoice.JsonSchemaTypeValue,
        JsonSchemaTypeChoice.JsonSchemaTypes,
        JsonSchemaTypeChoice.Unknown {
  /**
   * A type of JSON values.
   *
   * @param value the value
   */
  record JsonSchemaTypeValue(@JsonValue JsonSchemaType value) implements JsonSchemaTypeChoice {
    /**
     * Holds a value.
     *
     * @param value the value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public JsonSchemaTypeValue {}
  }

  /**
   * Several types of JSON values.
   *
   * @param value the value
   */
  record JsonSchemaTypes(@JsonValue List<JsonSchemaType> value) implements JsonSchemaTypeChoice {
    /**
     * Holds a value.
     *
     * @param value the value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public JsonSchemaTypes {}
  }

  /**
   * Makes one of a value.
   *
   * @param value the value
   * @return the {@link JsonSchemaTypeValue}
   */
  static JsonSchemaTypeChoice of(JsonSchemaType value) {
    return new JsonSchemaTypeValue(value);
  }

  /**
   * Makes one of a value.
   *
   * @param value the value
   * @return the {@link JsonSchemaTypes}
   */
  static JsonSchemaTypeChoice of(List<JsonSchemaType> value) {
    return new JsonSchemaTypes(value);
  }

  /**
   * What this version of the contract does not know.
   *
   * @param value the JSON, as it came
   */
  record Unknown(@JsonValue JsonNode value) implements JsonSchemaTypeChoice {}
}

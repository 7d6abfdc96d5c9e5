// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;

/** The id that ties a JSON-RPC response to its request. */
public sealed interface JsonRpcId
    permits
        JsonRpcId.Text,
        JsonRpcId.JsonRpcNumberId,
        JsonRpcId.Unknown {
  /**
   * A text.
   *
   * @param value the value
   */
  record Text(@JsonValue String value) implements JsonRpcId {
    /**
     * Holds a value.
     *
     * @param value the value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Text {}
  }

  /**
   * The id of a JSON-RPC request as a number.
   *
   * @param value the value
   */
  record JsonRpcNumberId(@JsonValue Number value) implements JsonRpcId {
    /**
     * Holds a value.
     *
     * @param value the value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public JsonRpcNumberId {}
  }

  /**
   * Makes one of a value.
   *
   * @param value the value
   * @return the {@link Text}
   */
  static JsonRpcId of(String value) {
    return new Text(value);
  }

  /**
   * Makes one of a value.
   *
   * @param value the value
   * @return the {@link JsonRpcNumberId}
   */
  static JsonRpcId of(Number value) {
    return new JsonRpcNumberId(value);
  }

  /**
   * What this version of the contract does not know.
   *
   * @param value the JSON, as it came
   */
  record Unknown(@JsonValue JsonNode value) implements JsonRpcId {}
}

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;

/** The id that ties a JSON-RPC response to its request. */
public sealed interface JsonRpcId
    permits
        JsonRpcId.JsonRpcTextId,
        JsonRpcId.JsonRpcNumberId,
        JsonRpcId.Unknown {
  /**
   * The id of a JSON-RPC request as text.
   *
   * @param value the value
   */
  record JsonRpcTextId(@JsonValue String value) implements JsonRpcId {
    /**
     * Holds a value.
     *
     * @param value the value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public JsonRpcTextId {}
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
   * @return the {@link JsonRpcTextId}
   */
  static JsonRpcId of(String value) {
    return new JsonRpcTextId(value);
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

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A type of JSON values.
 *
 * <p>A server may send values that are not listed here; they compare by their value.
 *
 * @param value the value on the wire
 */
public record JsonSchemaType(@JsonValue String value) {
  /** {@code string}. */
  public static final JsonSchemaType STRING = new JsonSchemaType("string");
  /** {@code number}. */
  public static final JsonSchemaType NUMBER = new JsonSchemaType("number");
  /** {@code integer}. */
  public static final JsonSchemaType INTEGER = new JsonSchemaType("integer");
  /** {@code boolean}. */
  public static final JsonSchemaType BOOLEAN = new JsonSchemaType("boolean");
  /** {@code object}. */
  public static final JsonSchemaType OBJECT = new JsonSchemaType("object");
  /** {@code array}. */
  public static final JsonSchemaType ARRAY = new JsonSchemaType("array");
  /** {@code null}. */
  public static final JsonSchemaType NULL = new JsonSchemaType("null");

  /**
   * Holds a value.
   *
   * @param value the value on the wire
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public JsonSchemaType {}
}

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A type of JSON values.
 *
 * <p>A server may send values that are not listed here. Those that are listed are the same object each time.
 */
public final class JsonSchemaType {
  private static final Map<String, JsonSchemaType> KNOWN = new HashMap<>();
  /** {@code string}. */
  public static final JsonSchemaType STRING = known("string");
  /** {@code number}. */
  public static final JsonSchemaType NUMBER = known("number");
  /** {@code integer}. */
  public static final JsonSchemaType INTEGER = known("integer");
  /** {@code boolean}. */
  public static final JsonSchemaType BOOLEAN = known("boolean");
  /** {@code object}. */
  public static final JsonSchemaType OBJECT = known("object");
  /** {@code array}. */
  public static final JsonSchemaType ARRAY = known("array");
  /** {@code null}. */
  public static final JsonSchemaType NULL = known("null");

  private final String value;

  private JsonSchemaType(String value) {
    this.value = value;
  }

  private static JsonSchemaType known(String value) {
    var known = new JsonSchemaType(value);
    KNOWN.put(value, known);
    return known;
  }

  /**
   * The value that stands on the wire as this.
   *
   * @param value the value on the wire
   * @return the constant of that value; another object where this version does not know it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static JsonSchemaType of(String value) {
    var known = KNOWN.get(value);
    return known == null ? new JsonSchemaType(value) : known;
  }

  /** {@return the value on the wire} */
  @JsonValue
  public String value() {
    return value;
  }

  /** {@return whether this version knows the value} */
  public boolean isKnown() {
    return KNOWN.containsKey(value);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof JsonSchemaType same && same.value.equals(value);
  }

  @Override
  public int hashCode() {
    return Objects.hash(value);
  }

  @Override
  public String toString() {
    return value;
  }
}

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a node holds, something that runs, a schema or something else.
 *
 * <p>A server may send values that are not listed here. Those that are listed are the same object each time.
 */
public final class GraphNodeType {
  private static final Map<String, GraphNodeType> KNOWN = new HashMap<>();
  /** {@code runnable}. */
  public static final GraphNodeType RUNNABLE = known("runnable");
  /** {@code schema}. */
  public static final GraphNodeType SCHEMA = known("schema");
  /** {@code unknown}. */
  public static final GraphNodeType UNKNOWN = known("unknown");

  private final String value;

  private GraphNodeType(String value) {
    this.value = value;
  }

  private static GraphNodeType known(String value) {
    var known = new GraphNodeType(value);
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
  public static GraphNodeType of(String value) {
    var known = KNOWN.get(value);
    return known == null ? new GraphNodeType(value) : known;
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
    return other instanceof GraphNodeType same && same.value.equals(value);
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

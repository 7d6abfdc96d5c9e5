// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a node holds, something that runs, a schema or something else.
 *
 * <p>A server may send values that are not listed here; they compare by their value.
 *
 * @param value the value on the wire
 */
public record GraphNodeType(@JsonValue String value) {
  /** {@code runnable}. */
  public static final GraphNodeType RUNNABLE = new GraphNodeType("runnable");
  /** {@code schema}. */
  public static final GraphNodeType SCHEMA = new GraphNodeType("schema");
  /** {@code unknown}. */
  public static final GraphNodeType UNKNOWN = new GraphNodeType("unknown");

  /**
   * Holds a value.
   *
   * @param value the value on the wire
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public GraphNodeType {}
}

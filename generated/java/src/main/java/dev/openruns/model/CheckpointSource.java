// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What wrote a checkpoint, an input, a step of the graph, an update by hand or a copy.
 *
 * <p>A server may send values that are not listed here; they compare by their value.
 *
 * @param value the value on the wire
 */
public record CheckpointSource(@JsonValue String value) {
  /** {@code input}. */
  public static final CheckpointSource INPUT = new CheckpointSource("input");
  /** {@code loop}. */
  public static final CheckpointSource LOOP = new CheckpointSource("loop");
  /** {@code update}. */
  public static final CheckpointSource UPDATE = new CheckpointSource("update");
  /** {@code fork}. */
  public static final CheckpointSource FORK = new CheckpointSource("fork");

  /**
   * Holds a value.
   *
   * @param value the value on the wire
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public CheckpointSource {}
}

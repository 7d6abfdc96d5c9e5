// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How far a graph or a subgraph has come.
 *
 * <p>A server may send values that are not listed here; they compare by their value.
 *
 * @param value the value on the wire
 */
public record LifecycleStatus(@JsonValue String value) {
  /** {@code started}. */
  public static final LifecycleStatus STARTED = new LifecycleStatus("started");
  /** {@code running}. */
  public static final LifecycleStatus RUNNING = new LifecycleStatus("running");
  /** {@code completed}. */
  public static final LifecycleStatus COMPLETED = new LifecycleStatus("completed");
  /** {@code failed}. */
  public static final LifecycleStatus FAILED = new LifecycleStatus("failed");
  /** {@code interrupted}. */
  public static final LifecycleStatus INTERRUPTED = new LifecycleStatus("interrupted");

  /**
   * Holds a value.
   *
   * @param value the value on the wire
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public LifecycleStatus {}
}

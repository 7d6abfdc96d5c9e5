// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What is deleted of a thread, all of it or all its checkpoints but the newest.
 *
 * <p>A server may send values that are not listed here; they compare by their value.
 *
 * @param value the value on the wire
 */
public record ThreadPruneStrategy(@JsonValue String value) {
  /** {@code delete}. */
  public static final ThreadPruneStrategy DELETE = new ThreadPruneStrategy("delete");
  /** {@code keep_latest}. */
  public static final ThreadPruneStrategy KEEP_LATEST = new ThreadPruneStrategy("keep_latest");

  /**
   * Holds a value.
   *
   * @param value the value on the wire
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ThreadPruneStrategy {}
}

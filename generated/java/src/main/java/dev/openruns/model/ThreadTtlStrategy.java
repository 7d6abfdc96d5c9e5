// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Whether the end of a thread's time deletes the thread or all its checkpoints but the newest.
 *
 * <p>A server may send values that are not listed here; they compare by their value.
 *
 * @param value the value on the wire
 */
public record ThreadTtlStrategy(@JsonValue String value) {
  /** {@code delete}. */
  public static final ThreadTtlStrategy DELETE = new ThreadTtlStrategy("delete");
  /** {@code keep_latest}. */
  public static final ThreadTtlStrategy KEEP_LATEST = new ThreadTtlStrategy("keep_latest");

  /**
   * Holds a value.
   *
   * @param value the value on the wire
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ThreadTtlStrategy {}
}

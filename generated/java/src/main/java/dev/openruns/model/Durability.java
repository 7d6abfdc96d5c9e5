// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * When checkpoints are saved: {@code sync} before the next step starts, {@code async} while it runs, {@code exit}
 * once when the run ends.
 *
 * <p>A server may send values that are not listed here; they compare by their value.
 *
 * @param value the value on the wire
 */
public record Durability(@JsonValue String value) {
  /** {@code sync}. */
  public static final Durability SYNC = new Durability("sync");
  /** {@code async}. */
  public static final Durability ASYNC = new Durability("async");
  /** {@code exit}. */
  public static final Durability EXIT = new Durability("exit");

  /**
   * Holds a value.
   *
   * @param value the value on the wire
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Durability {}
}

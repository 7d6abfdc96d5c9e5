// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The status of a thread; {@code busy} while a run is pending or running, {@code interrupted} while nodes wait to go
 * on.
 *
 * <p>A server may send values that are not listed here; they compare by their value.
 *
 * @param value the value on the wire
 */
public record ThreadStatus(@JsonValue String value) {
  /** {@code idle}. */
  public static final ThreadStatus IDLE = new ThreadStatus("idle");
  /** {@code busy}. */
  public static final ThreadStatus BUSY = new ThreadStatus("busy");
  /** {@code interrupted}. */
  public static final ThreadStatus INTERRUPTED = new ThreadStatus("interrupted");
  /** {@code error}. */
  public static final ThreadStatus ERROR = new ThreadStatus("error");

  /**
   * Holds a value.
   *
   * @param value the value on the wire
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ThreadStatus {}
}

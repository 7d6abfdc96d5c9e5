// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How a run ended; a rolled back run exists no more.
 *
 * <p>A server may send values that are not listed here; they compare by their value.
 *
 * @param value the value on the wire
 */
public record EndStatus(@JsonValue String value) {
  /** {@code success}. */
  public static final EndStatus SUCCESS = new EndStatus("success");
  /** {@code error}. */
  public static final EndStatus ERROR = new EndStatus("error");
  /** {@code timeout}. */
  public static final EndStatus TIMEOUT = new EndStatus("timeout");
  /** {@code interrupted}. */
  public static final EndStatus INTERRUPTED = new EndStatus("interrupted");
  /** {@code rollback}. */
  public static final EndStatus ROLLBACK = new EndStatus("rollback");

  /**
   * Holds a value.
   *
   * @param value the value on the wire
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public EndStatus {}
}

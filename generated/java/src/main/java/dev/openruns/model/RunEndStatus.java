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
public record RunEndStatus(@JsonValue String value) {
  /** {@code success}. */
  public static final RunEndStatus SUCCESS = new RunEndStatus("success");
  /** {@code error}. */
  public static final RunEndStatus ERROR = new RunEndStatus("error");
  /** {@code timeout}. */
  public static final RunEndStatus TIMEOUT = new RunEndStatus("timeout");
  /** {@code interrupted}. */
  public static final RunEndStatus INTERRUPTED = new RunEndStatus("interrupted");
  /** {@code rollback}. */
  public static final RunEndStatus ROLLBACK = new RunEndStatus("rollback");

  /**
   * Holds a value.
   *
   * @param value the value on the wire
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public RunEndStatus {}
}

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The status of a run; {@code success} also covers a run that stopped at an interrupt.
 *
 * <p>A server may send values that are not listed here; they compare by their value.
 *
 * @param value the value on the wire
 */
public record RunStatus(@JsonValue String value) {
  /** {@code pending}. */
  public static final RunStatus PENDING = new RunStatus("pending");
  /** {@code running}. */
  public static final RunStatus RUNNING = new RunStatus("running");
  /** {@code error}. */
  public static final RunStatus ERROR = new RunStatus("error");
  /** {@code success}. */
  public static final RunStatus SUCCESS = new RunStatus("success");
  /** {@code timeout}. */
  public static final RunStatus TIMEOUT = new RunStatus("timeout");
  /** {@code interrupted}. */
  public static final RunStatus INTERRUPTED = new RunStatus("interrupted");

  /**
   * Holds a value.
   *
   * @param value the value on the wire
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public RunStatus {}
}

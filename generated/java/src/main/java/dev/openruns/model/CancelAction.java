// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Whether a cancelled run keeps its steps ({@code interrupt}) or is deleted with its checkpoints ({@code rollback}).
 */
public enum CancelAction {
  /** {@code interrupt}. */
  INTERRUPT("interrupt"),
  /** {@code rollback}. */
  ROLLBACK("rollback");

  private final String value;

  CancelAction(String value) {
    this.value = value;
  }

  /** {@return the value on the wire} */
  @JsonValue
  public String value() {
    return value;
  }
}

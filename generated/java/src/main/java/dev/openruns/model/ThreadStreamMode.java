// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What the stream of a thread carries: all events of its runs, only the first and last event of each, or the updates
 * of its state by hand.
 */
public enum ThreadStreamMode {
  /** {@code run_modes}. */
  RUN_MODES("run_modes"),
  /** {@code lifecycle}. */
  LIFECYCLE("lifecycle"),
  /** {@code state_update}. */
  STATE_UPDATE("state_update");

  private final String value;

  ThreadStreamMode(String value) {
    this.value = value;
  }

  /** {@return the value on the wire} */
  @JsonValue
  public String value() {
    return value;
  }
}

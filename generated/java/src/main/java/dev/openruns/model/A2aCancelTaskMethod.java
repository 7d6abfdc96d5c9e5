// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** Cancel a task; the name decides whether the response has the protocol's old or new form. */
public enum A2aCancelTaskMethod {
  /** {@code tasks/cancel}. */
  TASKS_CANCEL("tasks/cancel"),
  /** {@code CancelTask}. */
  CANCEL_TASK("CancelTask");

  private final String value;

  A2aCancelTaskMethod(String value) {
    this.value = value;
  }

  /** {@return the value on the wire} */
  @JsonValue
  public String value() {
    return value;
  }
}

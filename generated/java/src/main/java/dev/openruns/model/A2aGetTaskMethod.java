// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** Read a task; the name decides whether the response has the protocol's old or new form. */
public enum A2aGetTaskMethod {
  /** {@code tasks/get}. */
  TASKS_GET("tasks/get"),
  /** {@code GetTask}. */
  GET_TASK("GetTask");

  private final String value;

  A2aGetTaskMethod(String value) {
    this.value = value;
  }

  /** {@return the value on the wire} */
  @JsonValue
  public String value() {
    return value;
  }
}

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether to return the messages of the whole context, the default, or of the task alone. */
public enum A2aHistoryScope {
  /** {@code context}. */
  CONTEXT("context"),
  /** {@code task}. */
  TASK("task");

  private final String value;

  A2aHistoryScope(String value) {
    this.value = value;
  }

  /** {@return the value on the wire} */
  @JsonValue
  public String value() {
    return value;
  }
}

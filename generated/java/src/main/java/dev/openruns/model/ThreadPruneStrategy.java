// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether pruning deletes the threads or all their checkpoints but the newest. */
public enum ThreadPruneStrategy {
  /** {@code delete}. */
  DELETE("delete"),
  /** {@code keep_latest}. */
  KEEP_LATEST("keep_latest");

  private final String value;

  ThreadPruneStrategy(String value) {
    this.value = value;
  }

  /** {@return the value on the wire} */
  @JsonValue
  public String value() {
    return value;
  }
}

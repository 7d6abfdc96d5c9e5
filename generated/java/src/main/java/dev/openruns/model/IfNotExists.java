// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether a run on a thread that is missing creates the thread or is rejected with 404. */
public enum IfNotExists {
  /** {@code create}. */
  CREATE("create"),
  /** {@code reject}. */
  REJECT("reject");

  private final String value;

  IfNotExists(String value) {
    this.value = value;
  }

  /** {@return the value on the wire} */
  @JsonValue
  public String value() {
    return value;
  }
}

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether to check the database, 1 for yes. */
public enum CheckDatabase {
  /** {@code 0}. */
  VALUE_0(0),
  /** {@code 1}. */
  VALUE_1(1);

  private final long value;

  CheckDatabase(long value) {
    this.value = value;
  }

  /** {@return the value on the wire} */
  @JsonValue
  public long value() {
    return value;
  }
}

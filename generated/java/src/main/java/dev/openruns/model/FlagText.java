// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** The other ways to write true and false. */
public enum FlagText {
  /** {@code 1}. */
  VALUE_1("1"),
  /** {@code 0}. */
  VALUE_0("0"),
  /** {@code yes}. */
  YES("yes"),
  /** {@code no}. */
  NO("no");

  private final String value;

  FlagText(String value) {
    this.value = value;
  }

  /** {@return the value on the wire} */
  @JsonValue
  public String value() {
    return value;
  }
}

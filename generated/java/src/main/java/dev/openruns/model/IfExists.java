// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether creating what exists already is refused with 409 or returns what is there, unchanged. */
public enum IfExists {
  /** {@code raise}. */
  RAISE("raise"),
  /** {@code do_nothing}. */
  DO_NOTHING("do_nothing");

  private final String value;

  IfExists(String value) {
    this.value = value;
  }

  /** {@return the value on the wire} */
  @JsonValue
  public String value() {
    return value;
  }
}

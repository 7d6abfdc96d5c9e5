// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** The direction of sorting. */
public enum SortOrder {
  /** {@code asc}. */
  ASC("asc"),
  /** {@code desc}. */
  DESC("desc");

  private final String value;

  SortOrder(String value) {
    this.value = value;
  }

  /** {@return the value on the wire} */
  @JsonValue
  public String value() {
    return value;
  }
}

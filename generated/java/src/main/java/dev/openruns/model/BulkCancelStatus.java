// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** Which runs a bulk cancel selects. */
public enum BulkCancelStatus {
  /** {@code pending}. */
  PENDING("pending"),
  /** {@code running}. */
  RUNNING("running"),
  /** {@code all}. */
  ALL("all");

  private final String value;

  BulkCancelStatus(String value) {
    this.value = value;
  }

  /** {@return the value on the wire} */
  @JsonValue
  public String value() {
    return value;
  }
}

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a run ended; a run that was rolled back or is tried again has no such status of its own. */
public enum WebhookStatus {
  /** {@code error}. */
  ERROR("error"),
  /** {@code success}. */
  SUCCESS("success"),
  /** {@code timeout}. */
  TIMEOUT("timeout"),
  /** {@code interrupted}. */
  INTERRUPTED("interrupted"),
  /** {@code rollback}. */
  ROLLBACK("rollback"),
  /** {@code retry}. */
  RETRY("retry");

  private final String value;

  WebhookStatus(String value) {
    this.value = value;
  }

  /** {@return the value on the wire} */
  @JsonValue
  public String value() {
    return value;
  }
}

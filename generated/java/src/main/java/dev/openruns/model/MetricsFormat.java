// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** The form of metrics, Prometheus text or JSON; the server takes any other word for {@code prometheus}. */
public enum MetricsFormat {
  /** {@code prometheus}. */
  PROMETHEUS("prometheus"),
  /** {@code json}. */
  JSON("json");

  private final String value;

  MetricsFormat(String value) {
    this.value = value;
  }

  /** {@return the value on the wire} */
  @JsonValue
  public String value() {
    return value;
  }
}

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether a run is cancelled or continues when the client closes the connection. */
public enum DisconnectMode {
  /** {@code cancel}. */
  CANCEL("cancel"),
  /** {@code continue}. */
  CONTINUE("continue");

  private final String value;

  DisconnectMode(String value) {
    this.value = value;
  }

  /** {@return the value on the wire} */
  @JsonValue
  public String value() {
    return value;
  }
}

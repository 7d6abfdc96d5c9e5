// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** Send a message and wait; the name decides whether the response has the protocol's old or new form. */
public enum A2aSendMethod {
  /** {@code message/send}. */
  MESSAGE_SEND("message/send"),
  /** {@code SendMessage}. */
  SEND_MESSAGE("SendMessage");

  private final String value;

  A2aSendMethod(String value) {
    this.value = value;
  }

  /** {@return the value on the wire} */
  @JsonValue
  public String value() {
    return value;
  }
}

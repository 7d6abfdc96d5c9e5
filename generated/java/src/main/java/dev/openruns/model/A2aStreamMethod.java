// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** Send a message and stream; the name decides whether the events have the protocol's old or new form. */
public enum A2aStreamMethod {
  /** {@code message/stream}. */
  MESSAGE_STREAM("message/stream"),
  /** {@code SendStreamingMessage}. */
  SEND_STREAMING_MESSAGE("SendStreamingMessage");

  private final String value;

  A2aStreamMethod(String value) {
    this.value = value;
  }

  /** {@return the value on the wire} */
  @JsonValue
  public String value() {
    return value;
  }
}

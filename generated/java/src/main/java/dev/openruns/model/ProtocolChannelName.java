// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** A kind of events that every graph has. */
public enum ProtocolChannelName {
  /** {@code values}. */
  VALUES("values"),
  /** {@code updates}. */
  UPDATES("updates"),
  /** {@code messages}. */
  MESSAGES("messages"),
  /** {@code tools}. */
  TOOLS("tools"),
  /** {@code lifecycle}. */
  LIFECYCLE("lifecycle"),
  /** {@code input}. */
  INPUT("input"),
  /** {@code tasks}. */
  TASKS("tasks"),
  /** {@code checkpoints}. */
  CHECKPOINTS("checkpoints"),
  /** {@code custom}. */
  CUSTOM("custom");

  private final String value;

  ProtocolChannelName(String value) {
    this.value = value;
  }

  /** {@return the value on the wire} */
  @JsonValue
  public String value() {
    return value;
  }
}

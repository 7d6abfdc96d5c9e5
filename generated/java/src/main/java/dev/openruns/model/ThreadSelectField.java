// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** A field of a thread that {@code select} can name. */
public enum ThreadSelectField {
  /** {@code thread_id}. */
  THREAD_ID("thread_id"),
  /** {@code created_at}. */
  CREATED_AT("created_at"),
  /** {@code updated_at}. */
  UPDATED_AT("updated_at"),
  /** {@code state_updated_at}. */
  STATE_UPDATED_AT("state_updated_at"),
  /** {@code metadata}. */
  METADATA("metadata"),
  /** {@code config}. */
  CONFIG("config"),
  /** {@code status}. */
  STATUS("status"),
  /** {@code values}. */
  VALUES("values"),
  /** {@code interrupts}. */
  INTERRUPTS("interrupts");

  private final String value;

  ThreadSelectField(String value) {
    this.value = value;
  }

  /** {@return the value on the wire} */
  @JsonValue
  public String value() {
    return value;
  }
}

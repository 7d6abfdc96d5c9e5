// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** The field by which threads are sorted. */
public enum ThreadSortBy {
  /** {@code thread_id}. */
  THREAD_ID("thread_id"),
  /** {@code status}. */
  STATUS("status"),
  /** {@code created_at}. */
  CREATED_AT("created_at"),
  /** {@code updated_at}. */
  UPDATED_AT("updated_at"),
  /** {@code state_updated_at}. */
  STATE_UPDATED_AT("state_updated_at");

  private final String value;

  ThreadSortBy(String value) {
    this.value = value;
  }

  /** {@return the value on the wire} */
  @JsonValue
  public String value() {
    return value;
  }
}

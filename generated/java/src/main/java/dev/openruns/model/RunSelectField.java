// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** A field of a run that {@code select} can name. */
public enum RunSelectField {
  /** {@code run_id}. */
  RUN_ID("run_id"),
  /** {@code thread_id}. */
  THREAD_ID("thread_id"),
  /** {@code assistant_id}. */
  ASSISTANT_ID("assistant_id"),
  /** {@code created_at}. */
  CREATED_AT("created_at"),
  /** {@code updated_at}. */
  UPDATED_AT("updated_at"),
  /** {@code status}. */
  STATUS("status"),
  /** {@code metadata}. */
  METADATA("metadata"),
  /** {@code kwargs}. */
  KWARGS("kwargs"),
  /** {@code multitask_strategy}. */
  MULTITASK_STRATEGY("multitask_strategy"),
  /** {@code langsmith_session_name}. */
  LANGSMITH_SESSION_NAME("langsmith_session_name");

  private final String value;

  RunSelectField(String value) {
    this.value = value;
  }

  /** {@return the value on the wire} */
  @JsonValue
  public String value() {
    return value;
  }
}

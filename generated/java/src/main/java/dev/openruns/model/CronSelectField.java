// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** A field of a cron that {@code select} can name. */
public enum CronSelectField {
  /** {@code cron_id}. */
  CRON_ID("cron_id"),
  /** {@code assistant_id}. */
  ASSISTANT_ID("assistant_id"),
  /** {@code thread_id}. */
  THREAD_ID("thread_id"),
  /** {@code on_run_completed}. */
  ON_RUN_COMPLETED("on_run_completed"),
  /** {@code end_time}. */
  END_TIME("end_time"),
  /** {@code schedule}. */
  SCHEDULE("schedule"),
  /** {@code timezone}. */
  TIMEZONE("timezone"),
  /** {@code created_at}. */
  CREATED_AT("created_at"),
  /** {@code updated_at}. */
  UPDATED_AT("updated_at"),
  /** {@code user_id}. */
  USER_ID("user_id"),
  /** {@code payload}. */
  PAYLOAD("payload"),
  /** {@code next_run_date}. */
  NEXT_RUN_DATE("next_run_date"),
  /** {@code metadata}. */
  METADATA("metadata"),
  /** {@code enabled}. */
  ENABLED("enabled");

  private final String value;

  CronSelectField(String value) {
    this.value = value;
  }

  /** {@return the value on the wire} */
  @JsonValue
  public String value() {
    return value;
  }
}

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** A field to sort crons by. */
public enum CronSortBy {
  /** {@code cron_id}. */
  CRON_ID("cron_id"),
  /** {@code assistant_id}. */
  ASSISTANT_ID("assistant_id"),
  /** {@code thread_id}. */
  THREAD_ID("thread_id"),
  /** {@code next_run_date}. */
  NEXT_RUN_DATE("next_run_date"),
  /** {@code end_time}. */
  END_TIME("end_time"),
  /** {@code created_at}. */
  CREATED_AT("created_at"),
  /** {@code updated_at}. */
  UPDATED_AT("updated_at");

  private final String value;

  CronSortBy(String value) {
    this.value = value;
  }

  /** {@return the value on the wire} */
  @JsonValue
  public String value() {
    return value;
  }
}

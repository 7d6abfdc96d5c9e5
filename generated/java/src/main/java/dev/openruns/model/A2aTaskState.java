// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The state of a task, in the protocol's old form or its new.
 *
 * <p>A server may send values that are not listed here; they compare by their value.
 *
 * @param value the value on the wire
 */
public record A2aTaskState(@JsonValue String value) {
  /** {@code submitted}. */
  public static final A2aTaskState SUBMITTED = new A2aTaskState("submitted");
  /** {@code working}. */
  public static final A2aTaskState WORKING = new A2aTaskState("working");
  /** {@code completed}. */
  public static final A2aTaskState COMPLETED = new A2aTaskState("completed");
  /** {@code failed}. */
  public static final A2aTaskState FAILED = new A2aTaskState("failed");
  /** {@code canceled}. */
  public static final A2aTaskState CANCELED = new A2aTaskState("canceled");
  /** {@code input-required}. */
  public static final A2aTaskState INPUT_REQUIRED = new A2aTaskState("input-required");
  /** {@code rejected}. */
  public static final A2aTaskState REJECTED = new A2aTaskState("rejected");
  /** {@code auth-required}. */
  public static final A2aTaskState AUTH_REQUIRED = new A2aTaskState("auth-required");
  /** {@code TASK_STATE_SUBMITTED}. */
  public static final A2aTaskState TASK_STATE_SUBMITTED = new A2aTaskState("TASK_STATE_SUBMITTED");
  /** {@code TASK_STATE_WORKING}. */
  public static final A2aTaskState TASK_STATE_WORKING = new A2aTaskState("TASK_STATE_WORKING");
  /** {@code TASK_STATE_COMPLETED}. */
  public static final A2aTaskState TASK_STATE_COMPLETED = new A2aTaskState("TASK_STATE_COMPLETED");
  /** {@code TASK_STATE_FAILED}. */
  public static final A2aTaskState TASK_STATE_FAILED = new A2aTaskState("TASK_STATE_FAILED");
  /** {@code TASK_STATE_CANCELED}. */
  public static final A2aTaskState TASK_STATE_CANCELED = new A2aTaskState("TASK_STATE_CANCELED");
  /** {@code TASK_STATE_INPUT_REQUIRED}. */
  public static final A2aTaskState TASK_STATE_INPUT_REQUIRED = new A2aTaskState("TASK_STATE_INPUT_REQUIRED");
  /** {@code TASK_STATE_REJECTED}. */
  public static final A2aTaskState TASK_STATE_REJECTED = new A2aTaskState("TASK_STATE_REJECTED");
  /** {@code TASK_STATE_AUTH_REQUIRED}. */
  public static final A2aTaskState TASK_STATE_AUTH_REQUIRED = new A2aTaskState("TASK_STATE_AUTH_REQUIRED");

  /**
   * Holds a value.
   *
   * @param value the value on the wire
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public A2aTaskState {}
}

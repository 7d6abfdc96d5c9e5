// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The state of a task, in the protocol's old form or its new.
 *
 * <p>A server may send values that are not listed here. Those that are listed are the same object each time.
 */
public final class A2aTaskState {
  private static final Map<String, A2aTaskState> KNOWN = new HashMap<>();
  /** {@code submitted}. */
  public static final A2aTaskState SUBMITTED = known("submitted");
  /** {@code working}. */
  public static final A2aTaskState WORKING = known("working");
  /** {@code completed}. */
  public static final A2aTaskState COMPLETED = known("completed");
  /** {@code failed}. */
  public static final A2aTaskState FAILED = known("failed");
  /** {@code canceled}. */
  public static final A2aTaskState CANCELED = known("canceled");
  /** {@code input-required}. */
  public static final A2aTaskState INPUT_REQUIRED = known("input-required");
  /** {@code rejected}. */
  public static final A2aTaskState REJECTED = known("rejected");
  /** {@code auth-required}. */
  public static final A2aTaskState AUTH_REQUIRED = known("auth-required");
  /** {@code TASK_STATE_SUBMITTED}. */
  public static final A2aTaskState TASK_STATE_SUBMITTED = known("TASK_STATE_SUBMITTED");
  /** {@code TASK_STATE_WORKING}. */
  public static final A2aTaskState TASK_STATE_WORKING = known("TASK_STATE_WORKING");
  /** {@code TASK_STATE_COMPLETED}. */
  public static final A2aTaskState TASK_STATE_COMPLETED = known("TASK_STATE_COMPLETED");
  /** {@code TASK_STATE_FAILED}. */
  public static final A2aTaskState TASK_STATE_FAILED = known("TASK_STATE_FAILED");
  /** {@code TASK_STATE_CANCELED}. */
  public static final A2aTaskState TASK_STATE_CANCELED = known("TASK_STATE_CANCELED");
  /** {@code TASK_STATE_INPUT_REQUIRED}. */
  public static final A2aTaskState TASK_STATE_INPUT_REQUIRED = known("TASK_STATE_INPUT_REQUIRED");
  /** {@code TASK_STATE_REJECTED}. */
  public static final A2aTaskState TASK_STATE_REJECTED = known("TASK_STATE_REJECTED");
  /** {@code TASK_STATE_AUTH_REQUIRED}. */
  public static final A2aTaskState TASK_STATE_AUTH_REQUIRED = known("TASK_STATE_AUTH_REQUIRED");

  private final String value;

  private A2aTaskState(String value) {
    this.value = value;
  }

  private static A2aTaskState known(String value) {
    var known = new A2aTaskState(value);
    KNOWN.put(value, known);
    return known;
  }

  /**
   * The value that stands on the wire as this.
   *
   * @param value the value on the wire
   * @return the constant of that value; another object where this version does not know it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static A2aTaskState of(String value) {
    var known = KNOWN.get(value);
    return known == null ? new A2aTaskState(value) : known;
  }

  /** {@return the value on the wire} */
  @JsonValue
  public String value() {
    return value;
  }

  /** {@return whether this version knows the value} */
  public boolean isKnown() {
    return KNOWN.containsKey(value);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof A2aTaskState same && same.value.equals(value);
  }

  @Override
  public int hashCode() {
    return Objects.hash(value);
  }

  @Override
  public String toString() {
    return value;
  }
}

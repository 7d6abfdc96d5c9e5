// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a stream carries; each mode has its own events.
 *
 * <p>A server may send values that are not listed here; they compare by their value.
 *
 * @param value the value on the wire
 */
public record StreamMode(@JsonValue String value) {
  /** {@code values}. */
  public static final StreamMode VALUES = new StreamMode("values");
  /** {@code messages}. */
  public static final StreamMode MESSAGES = new StreamMode("messages");
  /** {@code messages-tuple}. */
  public static final StreamMode MESSAGES_TUPLE = new StreamMode("messages-tuple");
  /** {@code tasks}. */
  public static final StreamMode TASKS = new StreamMode("tasks");
  /** {@code checkpoints}. */
  public static final StreamMode CHECKPOINTS = new StreamMode("checkpoints");
  /** {@code updates}. */
  public static final StreamMode UPDATES = new StreamMode("updates");
  /** {@code events}. */
  public static final StreamMode EVENTS = new StreamMode("events");
  /** {@code debug}. */
  public static final StreamMode DEBUG = new StreamMode("debug");
  /** {@code custom}. */
  public static final StreamMode CUSTOM = new StreamMode("custom");

  /**
   * Holds a value.
   *
   * @param value the value on the wire
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public StreamMode {}
}

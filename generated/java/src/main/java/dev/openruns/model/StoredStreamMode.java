// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A stream mode as a run keeps it; a run that a thread's command started has two that no request may ask for.
 *
 * <p>A server may send values that are not listed here; they compare by their value.
 *
 * @param value the value on the wire
 */
public record StoredStreamMode(@JsonValue String value) {
  /** {@code values}. */
  public static final StoredStreamMode VALUES = new StoredStreamMode("values");
  /** {@code messages}. */
  public static final StoredStreamMode MESSAGES = new StoredStreamMode("messages");
  /** {@code messages-tuple}. */
  public static final StoredStreamMode MESSAGES_TUPLE = new StoredStreamMode("messages-tuple");
  /** {@code tasks}. */
  public static final StoredStreamMode TASKS = new StoredStreamMode("tasks");
  /** {@code checkpoints}. */
  public static final StoredStreamMode CHECKPOINTS = new StoredStreamMode("checkpoints");
  /** {@code updates}. */
  public static final StoredStreamMode UPDATES = new StoredStreamMode("updates");
  /** {@code events}. */
  public static final StoredStreamMode EVENTS = new StoredStreamMode("events");
  /** {@code debug}. */
  public static final StoredStreamMode DEBUG = new StoredStreamMode("debug");
  /** {@code custom}. */
  public static final StoredStreamMode CUSTOM = new StoredStreamMode("custom");
  /** {@code tools}. */
  public static final StoredStreamMode TOOLS = new StoredStreamMode("tools");
  /** {@code lifecycle}. */
  public static final StoredStreamMode LIFECYCLE = new StoredStreamMode("lifecycle");

  /**
   * Holds a value.
   *
   * @param value the value on the wire
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public StoredStreamMode {}
}

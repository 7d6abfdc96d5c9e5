// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A stream mode as a run keeps it; a run that a thread's command started has two that no request may ask for.
 *
 * <p>A server may send values that are not listed here. Those that are listed are the same object each time.
 */
public final class StoredStreamMode {
  private static final Map<String, StoredStreamMode> KNOWN = new HashMap<>();
  /** {@code values}. */
  public static final StoredStreamMode VALUES = known("values");
  /** {@code messages}. */
  public static final StoredStreamMode MESSAGES = known("messages");
  /** {@code messages-tuple}. */
  public static final StoredStreamMode MESSAGES_TUPLE = known("messages-tuple");
  /** {@code tasks}. */
  public static final StoredStreamMode TASKS = known("tasks");
  /** {@code checkpoints}. */
  public static final StoredStreamMode CHECKPOINTS = known("checkpoints");
  /** {@code updates}. */
  public static final StoredStreamMode UPDATES = known("updates");
  /** {@code events}. */
  public static final StoredStreamMode EVENTS = known("events");
  /** {@code debug}. */
  public static final StoredStreamMode DEBUG = known("debug");
  /** {@code custom}. */
  public static final StoredStreamMode CUSTOM = known("custom");
  /** {@code tools}. */
  public static final StoredStreamMode TOOLS = known("tools");
  /** {@code lifecycle}. */
  public static final StoredStreamMode LIFECYCLE = known("lifecycle");

  private final String value;

  private StoredStreamMode(String value) {
    this.value = value;
  }

  private static StoredStreamMode known(String value) {
    var known = new StoredStreamMode(value);
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
  public static StoredStreamMode of(String value) {
    var known = KNOWN.get(value);
    return known == null ? new StoredStreamMode(value) : known;
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
    return other instanceof StoredStreamMode same && same.value.equals(value);
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

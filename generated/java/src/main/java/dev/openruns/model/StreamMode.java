// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a stream carries; each mode has its own events.
 *
 * <p>A server may send values that are not listed here. Those that are listed are the same object each time.
 */
public final class StreamMode {
  private static final Map<String, StreamMode> KNOWN = new HashMap<>();
  /** {@code values}. */
  public static final StreamMode VALUES = known("values");
  /** {@code messages}. */
  public static final StreamMode MESSAGES = known("messages");
  /** {@code messages-tuple}. */
  public static final StreamMode MESSAGES_TUPLE = known("messages-tuple");
  /** {@code tasks}. */
  public static final StreamMode TASKS = known("tasks");
  /** {@code checkpoints}. */
  public static final StreamMode CHECKPOINTS = known("checkpoints");
  /** {@code updates}. */
  public static final StreamMode UPDATES = known("updates");
  /** {@code events}. */
  public static final StreamMode EVENTS = known("events");
  /** {@code debug}. */
  public static final StreamMode DEBUG = known("debug");
  /** {@code custom}. */
  public static final StreamMode CUSTOM = known("custom");

  private final String value;

  private StreamMode(String value) {
    this.value = value;
  }

  private static StreamMode known(String value) {
    var known = new StreamMode(value);
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
  public static StreamMode of(String value) {
    var known = KNOWN.get(value);
    return known == null ? new StreamMode(value) : known;
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
    return other instanceof StreamMode same && same.value.equals(value);
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

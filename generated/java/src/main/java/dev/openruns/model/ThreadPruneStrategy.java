// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is deleted of a thread, all of it or all its checkpoints but the newest.
 *
 * <p>A server may send values that are not listed here. Those that are listed are the same object each time.
 */
public final class ThreadPruneStrategy {
  private static final Map<String, ThreadPruneStrategy> KNOWN = new HashMap<>();
  /** {@code delete}. */
  public static final ThreadPruneStrategy DELETE = known("delete");
  /** {@code keep_latest}. */
  public static final ThreadPruneStrategy KEEP_LATEST = known("keep_latest");

  private final String value;

  private ThreadPruneStrategy(String value) {
    this.value = value;
  }

  private static ThreadPruneStrategy known(String value) {
    var known = new ThreadPruneStrategy(value);
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
  public static ThreadPruneStrategy of(String value) {
    var known = KNOWN.get(value);
    return known == null ? new ThreadPruneStrategy(value) : known;
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
    return other instanceof ThreadPruneStrategy same && same.value.equals(value);
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

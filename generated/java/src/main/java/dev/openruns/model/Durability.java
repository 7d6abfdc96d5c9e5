// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When checkpoints are saved: {@code sync} before the next step starts, {@code async} while it runs, {@code exit}
 * once when the run ends.
 *
 * <p>A server may send values that are not listed here. Those that are listed are the same object each time.
 */
public final class Durability {
  private static final Map<String, Durability> KNOWN = new HashMap<>();
  /** {@code sync}. */
  public static final Durability SYNC = known("sync");
  /** {@code async}. */
  public static final Durability ASYNC = known("async");
  /** {@code exit}. */
  public static final Durability EXIT = known("exit");

  private final String value;

  private Durability(String value) {
    this.value = value;
  }

  private static Durability known(String value) {
    var known = new Durability(value);
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
  public static Durability of(String value) {
    var known = KNOWN.get(value);
    return known == null ? new Durability(value) : known;
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
    return other instanceof Durability same && same.value.equals(value);
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

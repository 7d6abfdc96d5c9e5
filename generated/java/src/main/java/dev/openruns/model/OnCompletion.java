// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether the thread of a stateless run is deleted or kept when the run ends.
 *
 * <p>A server may send values that are not listed here. Those that are listed are the same object each time.
 */
public final class OnCompletion {
  private static final Map<String, OnCompletion> KNOWN = new HashMap<>();
  /** {@code delete}. */
  public static final OnCompletion DELETE = known("delete");
  /** {@code keep}. */
  public static final OnCompletion KEEP = known("keep");

  private final String value;

  private OnCompletion(String value) {
    this.value = value;
  }

  private static OnCompletion known(String value) {
    var known = new OnCompletion(value);
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
  public static OnCompletion of(String value) {
    var known = KNOWN.get(value);
    return known == null ? new OnCompletion(value) : known;
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
    return other instanceof OnCompletion same && same.value.equals(value);
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

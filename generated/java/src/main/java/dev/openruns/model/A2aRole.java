// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks, in the protocol's old form or its new.
 *
 * <p>A server may send values that are not listed here. Those that are listed are the same object each time.
 */
public final class A2aRole {
  private static final Map<String, A2aRole> KNOWN = new HashMap<>();
  /** {@code user}. */
  public static final A2aRole USER = known("user");
  /** {@code agent}. */
  public static final A2aRole AGENT = known("agent");
  /** {@code ROLE_USER}. */
  public static final A2aRole ROLE_USER = known("ROLE_USER");
  /** {@code ROLE_AGENT}. */
  public static final A2aRole ROLE_AGENT = known("ROLE_AGENT");

  private final String value;

  private A2aRole(String value) {
    this.value = value;
  }

  private static A2aRole known(String value) {
    var known = new A2aRole(value);
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
  public static A2aRole of(String value) {
    var known = KNOWN.get(value);
    return known == null ? new A2aRole(value) : known;
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
    return other instanceof A2aRole same && same.value.equals(value);
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

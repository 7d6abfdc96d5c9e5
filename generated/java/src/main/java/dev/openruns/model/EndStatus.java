// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a run ended; a rolled back run exists no more.
 *
 * <p>A server may send values that are not listed here. Those that are listed are the same object each time.
 */
public final class EndStatus {
  private static final Map<String, EndStatus> KNOWN = new HashMap<>();
  /** {@code success}. */
  public static final EndStatus SUCCESS = known("success");
  /** {@code error}. */
  public static final EndStatus ERROR = known("error");
  /** {@code timeout}. */
  public static final EndStatus TIMEOUT = known("timeout");
  /** {@code interrupted}. */
  public static final EndStatus INTERRUPTED = known("interrupted");
  /** {@code rollback}. */
  public static final EndStatus ROLLBACK = known("rollback");

  private final String value;

  private EndStatus(String value) {
    this.value = value;
  }

  private static EndStatus known(String value) {
    var known = new EndStatus(value);
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
  public static EndStatus of(String value) {
    var known = KNOWN.get(value);
    return known == null ? new EndStatus(value) : known;
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
    return other instanceof EndStatus same && same.value.equals(value);
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

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The status of a run; {@code success} also covers a run that stopped at an interrupt.
 *
 * <p>A server may send values that are not listed here. Those that are listed are the same object each time.
 */
public final class RunStatus {
  private static final Map<String, RunStatus> KNOWN = new HashMap<>();
  /** {@code pending}. */
  public static final RunStatus PENDING = known("pending");
  /** {@code running}. */
  public static final RunStatus RUNNING = known("running");
  /** {@code error}. */
  public static final RunStatus ERROR = known("error");
  /** {@code success}. */
  public static final RunStatus SUCCESS = known("success");
  /** {@code timeout}. */
  public static final RunStatus TIMEOUT = known("timeout");
  /** {@code interrupted}. */
  public static final RunStatus INTERRUPTED = known("interrupted");

  private final String value;

  private RunStatus(String value) {
    this.value = value;
  }

  private static RunStatus known(String value) {
    var known = new RunStatus(value);
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
  public static RunStatus of(String value) {
    var known = KNOWN.get(value);
    return known == null ? new RunStatus(value) : known;
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
    return other instanceof RunStatus same && same.value.equals(value);
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

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The status of a thread; {@code busy} while a run is pending or running, {@code interrupted} while nodes wait to go
 * on.
 *
 * <p>A server may send values that are not listed here. Those that are listed are the same object each time.
 */
public final class ThreadStatus {
  private static final Map<String, ThreadStatus> KNOWN = new HashMap<>();
  /** {@code idle}. */
  public static final ThreadStatus IDLE = known("idle");
  /** {@code busy}. */
  public static final ThreadStatus BUSY = known("busy");
  /** {@code interrupted}. */
  public static final ThreadStatus INTERRUPTED = known("interrupted");
  /** {@code error}. */
  public static final ThreadStatus ERROR = known("error");

  private final String value;

  private ThreadStatus(String value) {
    this.value = value;
  }

  private static ThreadStatus known(String value) {
    var known = new ThreadStatus(value);
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
  public static ThreadStatus of(String value) {
    var known = KNOWN.get(value);
    return known == null ? new ThreadStatus(value) : known;
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
    return other instanceof ThreadStatus same && same.value.equals(value);
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

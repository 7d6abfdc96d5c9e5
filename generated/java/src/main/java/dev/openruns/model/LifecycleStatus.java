// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How far a graph or a subgraph has come.
 *
 * <p>A server may send values that are not listed here. Those that are listed are the same object each time.
 */
public final class LifecycleStatus {
  private static final Map<String, LifecycleStatus> KNOWN = new HashMap<>();
  /** {@code started}. */
  public static final LifecycleStatus STARTED = known("started");
  /** {@code running}. */
  public static final LifecycleStatus RUNNING = known("running");
  /** {@code completed}. */
  public static final LifecycleStatus COMPLETED = known("completed");
  /** {@code failed}. */
  public static final LifecycleStatus FAILED = known("failed");
  /** {@code interrupted}. */
  public static final LifecycleStatus INTERRUPTED = known("interrupted");

  private final String value;

  private LifecycleStatus(String value) {
    this.value = value;
  }

  private static LifecycleStatus known(String value) {
    var known = new LifecycleStatus(value);
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
  public static LifecycleStatus of(String value) {
    var known = KNOWN.get(value);
    return known == null ? new LifecycleStatus(value) : known;
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
    return other instanceof LifecycleStatus same && same.value.equals(value);
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

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What wrote a checkpoint, an input, a step of the graph, an update by hand or a copy.
 *
 * <p>A server may send values that are not listed here. Those that are listed are the same object each time.
 */
public final class CheckpointSource {
  private static final Map<String, CheckpointSource> KNOWN = new HashMap<>();
  /** {@code input}. */
  public static final CheckpointSource INPUT = known("input");
  /** {@code loop}. */
  public static final CheckpointSource LOOP = known("loop");
  /** {@code update}. */
  public static final CheckpointSource UPDATE = known("update");
  /** {@code fork}. */
  public static final CheckpointSource FORK = known("fork");

  private final String value;

  private CheckpointSource(String value) {
    this.value = value;
  }

  private static CheckpointSource known(String value) {
    var known = new CheckpointSource(value);
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
  public static CheckpointSource of(String value) {
    var known = KNOWN.get(value);
    return known == null ? new CheckpointSource(value) : known;
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
    return other instanceof CheckpointSource same && same.value.equals(value);
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

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What happens when the thread has a run in flight: {@code reject} the new run with 409, {@code interrupt} the old
 * run and keep its steps, {@code rollback} the old run and delete it with its checkpoints, or {@code enqueue} the new
 * run behind it.
 *
 * <p>A server may send values that are not listed here. Those that are listed are the same object each time.
 */
public final class MultitaskStrategy {
  private static final Map<String, MultitaskStrategy> KNOWN = new HashMap<>();
  /** {@code reject}. */
  public static final MultitaskStrategy REJECT = known("reject");
  /** {@code interrupt}. */
  public static final MultitaskStrategy INTERRUPT = known("interrupt");
  /** {@code rollback}. */
  public static final MultitaskStrategy ROLLBACK = known("rollback");
  /** {@code enqueue}. */
  public static final MultitaskStrategy ENQUEUE = known("enqueue");

  private final String value;

  private MultitaskStrategy(String value) {
    this.value = value;
  }

  private static MultitaskStrategy known(String value) {
    var known = new MultitaskStrategy(value);
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
  public static MultitaskStrategy of(String value) {
    var known = KNOWN.get(value);
    return known == null ? new MultitaskStrategy(value) : known;
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
    return other instanceof MultitaskStrategy same && same.value.equals(value);
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

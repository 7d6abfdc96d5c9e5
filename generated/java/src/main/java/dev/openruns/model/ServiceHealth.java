// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a service is; {@code skipped} was not checked.
 *
 * <p>A server may send values that are not listed here. Those that are listed are the same object each time.
 */
public final class ServiceHealth {
  private static final Map<String, ServiceHealth> KNOWN = new HashMap<>();
  /** {@code healthy}. */
  public static final ServiceHealth HEALTHY = known("healthy");
  /** {@code unhealthy}. */
  public static final ServiceHealth UNHEALTHY = known("unhealthy");
  /** {@code skipped}. */
  public static final ServiceHealth SKIPPED = known("skipped");

  private final String value;

  private ServiceHealth(String value) {
    this.value = value;
  }

  private static ServiceHealth known(String value) {
    var known = new ServiceHealth(value);
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
  public static ServiceHealth of(String value) {
    var known = KNOWN.get(value);
    return known == null ? new ServiceHealth(value) : known;
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
    return other instanceof ServiceHealth same && same.value.equals(value);
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

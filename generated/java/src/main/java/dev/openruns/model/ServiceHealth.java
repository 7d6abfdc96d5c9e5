// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How a service is; {@code skipped} was not checked.
 *
 * <p>A server may send values that are not listed here; they compare by their value.
 *
 * @param value the value on the wire
 */
public record ServiceHealth(@JsonValue String value) {
  /** {@code healthy}. */
  public static final ServiceHealth HEALTHY = new ServiceHealth("healthy");
  /** {@code unhealthy}. */
  public static final ServiceHealth UNHEALTHY = new ServiceHealth("unhealthy");
  /** {@code skipped}. */
  public static final ServiceHealth SKIPPED = new ServiceHealth("skipped");

  /**
   * Holds a value.
   *
   * @param value the value on the wire
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ServiceHealth {}
}

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Who speaks, in the protocol's old form or its new.
 *
 * <p>A server may send values that are not listed here; they compare by their value.
 *
 * @param value the value on the wire
 */
public record A2aRole(@JsonValue String value) {
  /** {@code user}. */
  public static final A2aRole USER = new A2aRole("user");
  /** {@code agent}. */
  public static final A2aRole AGENT = new A2aRole("agent");
  /** {@code ROLE_USER}. */
  public static final A2aRole ROLE_USER = new A2aRole("ROLE_USER");
  /** {@code ROLE_AGENT}. */
  public static final A2aRole ROLE_AGENT = new A2aRole("ROLE_AGENT");

  /**
   * Holds a value.
   *
   * @param value the value on the wire
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public A2aRole {}
}

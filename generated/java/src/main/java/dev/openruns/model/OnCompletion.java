// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Whether the thread of a stateless run is deleted or kept when the run ends.
 *
 * <p>A server may send values that are not listed here; they compare by their value.
 *
 * @param value the value on the wire
 */
public record OnCompletion(@JsonValue String value) {
  /** {@code delete}. */
  public static final OnCompletion DELETE = new OnCompletion("delete");
  /** {@code keep}. */
  public static final OnCompletion KEEP = new OnCompletion("keep");

  /**
   * Holds a value.
   *
   * @param value the value on the wire
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public OnCompletion {}
}

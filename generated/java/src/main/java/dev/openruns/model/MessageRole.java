// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Who speaks.
 *
 * <p>A server may send values that are not listed here; they compare by their value.
 *
 * @param value the value on the wire
 */
public record MessageRole(@JsonValue String value) {
  /** {@code ai}. */
  public static final MessageRole AI = new MessageRole("ai");
  /** {@code human}. */
  public static final MessageRole HUMAN = new MessageRole("human");
  /** {@code system}. */
  public static final MessageRole SYSTEM = new MessageRole("system");
  /** {@code tool}. */
  public static final MessageRole TOOL = new MessageRole("tool");

  /**
   * Holds a value.
   *
   * @param value the value on the wire
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public MessageRole {}
}

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Whether the tool did its work.
 *
 * <p>A server may send values that are not listed here; they compare by their value.
 *
 * @param value the value on the wire
 */
public record ToolMessageStatus(@JsonValue String value) {
  /** {@code success}. */
  public static final ToolMessageStatus SUCCESS = new ToolMessageStatus("success");
  /** {@code error}. */
  public static final ToolMessageStatus ERROR = new ToolMessageStatus("error");

  /**
   * Holds a value.
   *
   * @param value the value on the wire
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ToolMessageStatus {}
}

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What began.
 *
 * <p>A server may send values that are not listed here; they compare by their value.
 *
 * @param value the value on the wire
 */
public record RunnableStartName(@JsonValue String value) {
  /** {@code on_chain_start}. */
  public static final RunnableStartName ON_CHAIN_START = new RunnableStartName("on_chain_start");
  /** {@code on_prompt_start}. */
  public static final RunnableStartName ON_PROMPT_START = new RunnableStartName("on_prompt_start");
  /** {@code on_parser_start}. */
  public static final RunnableStartName ON_PARSER_START = new RunnableStartName("on_parser_start");
  /** {@code on_tool_start}. */
  public static final RunnableStartName ON_TOOL_START = new RunnableStartName("on_tool_start");

  /**
   * Holds a value.
   *
   * @param value the value on the wire
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public RunnableStartName {}
}

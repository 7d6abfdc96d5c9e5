// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What ended.
 *
 * <p>A server may send values that are not listed here; they compare by their value.
 *
 * @param value the value on the wire
 */
public record RunnableEndName(@JsonValue String value) {
  /** {@code on_chain_end}. */
  public static final RunnableEndName ON_CHAIN_END = new RunnableEndName("on_chain_end");
  /** {@code on_prompt_end}. */
  public static final RunnableEndName ON_PROMPT_END = new RunnableEndName("on_prompt_end");
  /** {@code on_parser_end}. */
  public static final RunnableEndName ON_PARSER_END = new RunnableEndName("on_parser_end");
  /** {@code on_tool_end}. */
  public static final RunnableEndName ON_TOOL_END = new RunnableEndName("on_tool_end");

  /**
   * Holds a value.
   *
   * @param value the value on the wire
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public RunnableEndName {}
}

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What gave a part of its output.
 *
 * <p>A server may send values that are not listed here; they compare by their value.
 *
 * @param value the value on the wire
 */
public record RunnableStreamName(@JsonValue String value) {
  /** {@code on_chain_stream}. */
  public static final RunnableStreamName ON_CHAIN_STREAM = new RunnableStreamName("on_chain_stream");
  /** {@code on_prompt_stream}. */
  public static final RunnableStreamName ON_PROMPT_STREAM = new RunnableStreamName("on_prompt_stream");
  /** {@code on_parser_stream}. */
  public static final RunnableStreamName ON_PARSER_STREAM = new RunnableStreamName("on_parser_stream");
  /** {@code on_tool_stream}. */
  public static final RunnableStreamName ON_TOOL_STREAM = new RunnableStreamName("on_tool_stream");
  /** {@code on_retriever_stream}. */
  public static final RunnableStreamName ON_RETRIEVER_STREAM = new RunnableStreamName("on_retriever_stream");

  /**
   * Holds a value.
   *
   * @param value the value on the wire
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public RunnableStreamName {}
}

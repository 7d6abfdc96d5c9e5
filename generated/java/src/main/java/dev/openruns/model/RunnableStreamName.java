// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What gave a part of its output.
 *
 * <p>A server may send values that are not listed here. Those that are listed are the same object each time.
 */
public final class RunnableStreamName {
  private static final Map<String, RunnableStreamName> KNOWN = new HashMap<>();
  /** {@code on_chain_stream}. */
  public static final RunnableStreamName ON_CHAIN_STREAM = known("on_chain_stream");
  /** {@code on_prompt_stream}. */
  public static final RunnableStreamName ON_PROMPT_STREAM = known("on_prompt_stream");
  /** {@code on_parser_stream}. */
  public static final RunnableStreamName ON_PARSER_STREAM = known("on_parser_stream");
  /** {@code on_tool_stream}. */
  public static final RunnableStreamName ON_TOOL_STREAM = known("on_tool_stream");
  /** {@code on_retriever_stream}. */
  public static final RunnableStreamName ON_RETRIEVER_STREAM = known("on_retriever_stream");

  private final String value;

  private RunnableStreamName(String value) {
    this.value = value;
  }

  private static RunnableStreamName known(String value) {
    var known = new RunnableStreamName(value);
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
  public static RunnableStreamName of(String value) {
    var known = KNOWN.get(value);
    return known == null ? new RunnableStreamName(value) : known;
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
    return other instanceof RunnableStreamName same && same.value.equals(value);
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

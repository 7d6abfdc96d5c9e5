// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What ended.
 *
 * <p>A server may send values that are not listed here. Those that are listed are the same object each time.
 */
public final class RunnableEndName {
  private static final Map<String, RunnableEndName> KNOWN = new HashMap<>();
  /** {@code on_chain_end}. */
  public static final RunnableEndName ON_CHAIN_END = known("on_chain_end");
  /** {@code on_prompt_end}. */
  public static final RunnableEndName ON_PROMPT_END = known("on_prompt_end");
  /** {@code on_parser_end}. */
  public static final RunnableEndName ON_PARSER_END = known("on_parser_end");
  /** {@code on_tool_end}. */
  public static final RunnableEndName ON_TOOL_END = known("on_tool_end");

  private final String value;

  private RunnableEndName(String value) {
    this.value = value;
  }

  private static RunnableEndName known(String value) {
    var known = new RunnableEndName(value);
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
  public static RunnableEndName of(String value) {
    var known = KNOWN.get(value);
    return known == null ? new RunnableEndName(value) : known;
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
    return other instanceof RunnableEndName same && same.value.equals(value);
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

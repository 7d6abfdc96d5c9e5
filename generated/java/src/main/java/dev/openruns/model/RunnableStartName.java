// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What began.
 *
 * <p>A server may send values that are not listed here. Those that are listed are the same object each time.
 */
public final class RunnableStartName {
  private static final Map<String, RunnableStartName> KNOWN = new HashMap<>();
  /** {@code on_chain_start}. */
  public static final RunnableStartName ON_CHAIN_START = known("on_chain_start");
  /** {@code on_prompt_start}. */
  public static final RunnableStartName ON_PROMPT_START = known("on_prompt_start");
  /** {@code on_parser_start}. */
  public static final RunnableStartName ON_PARSER_START = known("on_parser_start");
  /** {@code on_tool_start}. */
  public static final RunnableStartName ON_TOOL_START = known("on_tool_start");

  private final String value;

  private RunnableStartName(String value) {
    this.value = value;
  }

  private static RunnableStartName known(String value) {
    var known = new RunnableStartName(value);
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
  public static RunnableStartName of(String value) {
    var known = KNOWN.get(value);
    return known == null ? new RunnableStartName(value) : known;
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
    return other instanceof RunnableStartName same && same.value.equals(value);
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

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks.
 *
 * <p>A server may send values that are not listed here. Those that are listed are the same object each time.
 */
public final class MessageRole {
  private static final Map<String, MessageRole> KNOWN = new HashMap<>();
  /** {@code ai}. */
  public static final MessageRole AI = known("ai");
  /** {@code human}. */
  public static final MessageRole HUMAN = known("human");
  /** {@code system}. */
  public static final MessageRole SYSTEM = known("system");
  /** {@code tool}. */
  public static final MessageRole TOOL = known("tool");

  private final String value;

  private MessageRole(String value) {
    this.value = value;
  }

  private static MessageRole known(String value) {
    var known = new MessageRole(value);
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
  public static MessageRole of(String value) {
    var known = KNOWN.get(value);
    return known == null ? new MessageRole(value) : known;
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
    return other instanceof MessageRole same && same.value.equals(value);
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

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether a text is whole or a piece.
 *
 * <p>A server may send values that are not listed here. Those that are listed are the same object each time.
 */
public final class GenerationType {
  private static final Map<String, GenerationType> KNOWN = new HashMap<>();
  /** {@code Generation}. */
  public static final GenerationType GENERATION = known("Generation");
  /** {@code GenerationChunk}. */
  public static final GenerationType GENERATION_CHUNK = known("GenerationChunk");

  private final String value;

  private GenerationType(String value) {
    this.value = value;
  }

  private static GenerationType known(String value) {
    var known = new GenerationType(value);
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
  public static GenerationType of(String value) {
    var known = KNOWN.get(value);
    return known == null ? new GenerationType(value) : known;
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
    return other instanceof GenerationType same && same.value.equals(value);
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

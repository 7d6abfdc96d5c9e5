// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Whether a text is whole or a piece.
 *
 * <p>A server may send values that are not listed here; they compare by their value.
 *
 * @param value the value on the wire
 */
public record GenerationType(@JsonValue String value) {
  /** {@code Generation}. */
  public static final GenerationType GENERATION = new GenerationType("Generation");
  /** {@code GenerationChunk}. */
  public static final GenerationType GENERATION_CHUNK = new GenerationType("GenerationChunk");

  /**
   * Holds a value.
   *
   * @param value the value on the wire
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public GenerationType {}
}

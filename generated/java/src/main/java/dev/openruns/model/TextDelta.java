// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Text to append.
 *
 * @param text The text.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TextDelta(
    @JsonProperty("text") String text) implements BlockChange {
  /**
   * Tells the kind of change.
   *
   * @return always text-delta
   */
  @JsonProperty("type")
  public String type() {
    return "text-delta";
  }
}

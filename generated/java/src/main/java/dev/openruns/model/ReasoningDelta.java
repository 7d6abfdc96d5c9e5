// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Thoughts to append.
 *
 * @param reasoning The thoughts.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReasoningDelta(
    @JsonProperty("reasoning") String reasoning) implements BlockChange {
  /**
   * Tells the kind of change.
   *
   * @return always reasoning-delta
   */
  @JsonProperty("type")
  public String type() {
    return "reasoning-delta";
  }
}

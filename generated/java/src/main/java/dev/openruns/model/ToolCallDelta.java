// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Arguments of a tool call to append.
 *
 * @param args A piece of the arguments, as text.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ToolCallDelta(
    @JsonProperty("args") String args) implements BlockChange {
  /**
   * Tells the kind of change.
   *
   * @return always tool-call-delta
   */
  @JsonProperty("type")
  public String type() {
    return "tool-call-delta";
  }
}

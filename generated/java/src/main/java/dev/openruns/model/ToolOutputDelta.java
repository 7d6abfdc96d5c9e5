// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A tool gives a part of its output.
 *
 * @param toolCallId The id of the tool call.
 * @param delta The part.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ToolOutputDelta(
    @JsonProperty("tool_call_id") String toolCallId,
    @JsonProperty("delta") String delta) implements ToolsData {
  /**
   * Tells what happened.
   *
   * @return always tool-output-delta
   */
  @JsonProperty("event")
  public String event() {
    return "tool-output-delta";
  }
}

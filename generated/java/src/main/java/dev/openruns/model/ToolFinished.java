// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * A tool has ended.
 *
 * @param toolCallId The id of the tool call.
 * @param output What a runnable of the graph takes or gives, any JSON value; its shape is its own.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ToolFinished(
    @JsonProperty("tool_call_id") String toolCallId,
    @JsonProperty("output") JsonNode output) implements ToolsData {
  /**
   * Tells what happened.
   *
   * @return always tool-finished
   */
  @JsonProperty("event")
  public String event() {
    return "tool-finished";
  }
}

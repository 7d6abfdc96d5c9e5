// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * A tool begins.
 *
 * @param toolCallId The id of the tool call.
 * @param toolName The name of the tool.
 * @param input What a runnable of the graph takes or gives, any JSON value; its shape is its own. Null where it is
 *     absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ToolStarted(
    @JsonProperty("tool_call_id") String toolCallId,
    @JsonProperty("tool_name") String toolName,
    @JsonProperty("input") @Nullable JsonNode input) implements ToolsData {
  /**
   * Tells what happened.
   *
   * @return always tool-started
   */
  @JsonProperty("event")
  public String event() {
    return "tool-started";
  }
}

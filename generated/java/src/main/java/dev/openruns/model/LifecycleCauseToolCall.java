// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A tool call made the subgraph start.
 *
 * @param toolCallId The id of the tool call.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LifecycleCauseToolCall(
    @JsonProperty("tool_call_id") String toolCallId) implements LifecycleCause {
  /**
   * Tells the kind of cause.
   *
   * @return always toolCall
   */
  @JsonProperty("type")
  public String type() {
    return "toolCall";
  }
}

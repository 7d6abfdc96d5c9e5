// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A tool has failed.
 *
 * @param toolCallId The id of the tool call.
 * @param message Why it failed.
 * @param code The name of the error. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ToolErrored(
    @JsonProperty("tool_call_id") String toolCallId,
    @JsonProperty("message") String message,
    @JsonProperty("code") @Nullable String code) implements ToolsData {
  /**
   * Tells what happened.
   *
   * @return always tool-error
   */
  @JsonProperty("event")
  public String event() {
    return "tool-error";
  }
}

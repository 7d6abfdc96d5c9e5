// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A task ended.
 *
 * @param step The number of the step, -1 for the first input.
 * @param timestamp When it happened.
 * @param payload A node's turn has ended.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DebugTaskResult(
    @JsonProperty("step") long step,
    @JsonProperty("timestamp") String timestamp,
    @JsonProperty("payload") TaskResult payload) implements DebugData {
  /**
   * Tells what happened.
   *
   * @return always task_result
   */
  @JsonProperty("type")
  public String type() {
    return "task_result";
  }
}

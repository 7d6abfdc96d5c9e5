// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A change of a task's status, or a piece of the answer while it is made.
 *
 * @param taskId The task's id.
 * @param contextId The thread's id.
 * @param status How the task stands now.
 * @param finalValue Whether the stream ends with it.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record A2aStatusUpdate(
    @JsonProperty("taskId") String taskId,
    @JsonProperty("contextId") String contextId,
    @JsonProperty("status") A2aTaskStatus status,
    @JsonProperty("final") boolean finalValue) implements A2aStreamResult {
  /**
   * The kind of object.
   *
   * @return always status-update
   */
  @JsonProperty("kind")
  public String kind() {
    return "status-update";
  }
}

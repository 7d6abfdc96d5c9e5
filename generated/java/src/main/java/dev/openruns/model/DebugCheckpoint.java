// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A checkpoint was written.
 *
 * @param step The number of the step, -1 for the first input.
 * @param timestamp When it happened.
 * @param payload A checkpoint as the debug mode tells it, with its place also as the thread's state names it.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DebugCheckpoint(
    @JsonProperty("step") long step,
    @JsonProperty("timestamp") String timestamp,
    @JsonProperty("payload") DebugCheckpointPayload payload) implements DebugData {
  /**
   * Tells what happened.
   *
   * @return always checkpoint
   */
  @JsonProperty("type")
  public String type() {
    return "checkpoint";
  }
}

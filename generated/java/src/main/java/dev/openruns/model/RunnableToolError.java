// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * A tool has failed.
 *
 * @param name The name of the runnable.
 * @param runId The id of this one call of the runnable, not of the run.
 * @param parentIds The calls that this one is part of, the outermost first.
 * @param tags The tags of the call.
 * @param metadata What is known about the run, and inside a node about the step and the model, that sent something.
 *     The metadata that users gave to the run, the assistant and the config is merged in, so further keys are theirs.
 * @param data Why a tool failed.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RunnableToolError(
    @JsonProperty("name") String name,
    @JsonProperty("run_id") String runId,
    @JsonProperty("parent_ids") List<String> parentIds,
    @JsonProperty("tags") List<String> tags,
    @JsonProperty("metadata") StepMetadata metadata,
    @JsonProperty("data") RunnableToolErrorData data) implements RunnableActivity {
  /**
   * What happened.
   *
   * @return always on_tool_error
   */
  @JsonProperty("event")
  public String event() {
    return "on_tool_error";
  }
}

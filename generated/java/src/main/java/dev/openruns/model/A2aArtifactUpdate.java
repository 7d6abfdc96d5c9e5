// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Something that a task produced.
 *
 * @param taskId The task's id.
 * @param contextId The thread's id.
 * @param artifact What it produced.
 * @param append Whether it continues one of the same id, absent on an interrupt. Null where it is absent.
 * @param lastChunk Whether it is complete, absent on an interrupt. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record A2aArtifactUpdate(
    @JsonProperty("taskId") String taskId,
    @JsonProperty("contextId") String contextId,
    @JsonProperty("artifact") A2aArtifact artifact,
    @JsonProperty("append") @Nullable Boolean append,
    @JsonProperty("lastChunk") @Nullable Boolean lastChunk) implements A2aStreamResult {
  /**
   * The kind of object.
   *
   * @return always artifact-update
   */
  @JsonProperty("kind")
  public String kind() {
    return "artifact-update";
  }
}

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run of an agent, as the agent-to-agent protocol sees it.
 *
 * @param id The task's id, that of the thread and of its first run joined by a colon.
 * @param contextId The thread's id.
 * @param status How the task stands.
 * @param history The messages so far, absent if none were asked for. Null where it is absent.
 * @param artifacts The answer or the interrupts, absent before there are any. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record A2aTask(
    @JsonProperty("id") String id,
    @JsonProperty("contextId") String contextId,
    @JsonProperty("status") A2aTaskStatus status,
    @JsonProperty("history") @Nullable List<A2aMessage> history,
    @JsonProperty("artifacts") @Nullable List<A2aArtifact> artifacts) implements A2aResult, A2aStreamResult {
  /**
   * The kind of object.
   *
   * @return always task
   */
  @JsonProperty("kind")
  public String kind() {
    return "task";
  }
}

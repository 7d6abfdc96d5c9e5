// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a server can do; newer servers have more flags.
 *
 * @param assistants Whether it has assistants.
 * @param crons Whether it has crons.
 * @param langsmith Whether it traces to LangSmith.
 * @param langsmithTracingReplicas Whether a trace can go to several projects. Null where it is absent.
 * @param langsmithTracingSessionOnRuns Whether a run names the project of its trace. Null where it is absent.
 * @param additional all other fields
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ServerFlags(
    @JsonProperty("assistants") boolean assistants,
    @JsonProperty("crons") boolean crons,
    @JsonProperty("langsmith") boolean langsmith,
    @JsonProperty("langsmith_tracing_replicas") @Nullable Boolean langsmithTracingReplicas,
    @JsonProperty("langsmith_tracing_session_on_runs") @Nullable Boolean langsmithTracingSessionOnRuns,
    @JsonAnySetter @JsonAnyGetter Map<String, Boolean> additional) {
  /**
   * Makes one; where there are no other fields, {@code additional} is empty.
   *
   * @param assistants Whether it has assistants.
   * @param crons Whether it has crons.
   * @param langsmith Whether it traces to LangSmith.
   * @param langsmithTracingReplicas Whether a trace can go to several projects. Null where it is absent.
   * @param langsmithTracingSessionOnRuns Whether a run names the project of its trace. Null where it is absent.
   * @param additional all other fields
   */
  public ServerFlags {
    if (additional == null) additional = Map.of();
  }
}

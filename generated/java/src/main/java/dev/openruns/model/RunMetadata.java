// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.openruns.Field;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Metadata of a run, merged from assistant, thread and request, with the keys that the server adds.
 *
 * @param createdBy Who made the assistant, {@code system} for one that the server made. Null where it is absent.
 * @param graphId The graph that runs. Null where it is absent.
 * @param assistantId The assistant that runs. Null where it is absent.
 * @param cronId The cron that created the run. Null where it is absent.
 * @param runAttempt The number of the attempt, from 1, once the run has started. Null where it is absent.
 * @param langgraphVersion The version of the graph's runtime. Null where it is absent.
 * @param langgraphApiVersion The version of the server. Null where it is absent.
 * @param langgraphPlan The plan of the deployment. Null where it is absent.
 * @param langgraphHost How the server is hosted. Null where it is absent.
 * @param langgraphApiUrl The URL of the server.
 * @param additional all other fields
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RunMetadata(
    @JsonProperty("created_by") @Nullable String createdBy,
    @JsonProperty("graph_id") @Nullable String graphId,
    @JsonProperty("assistant_id") @Nullable String assistantId,
    @JsonProperty("cron_id") @Nullable String cronId,
    @JsonProperty("run_attempt") @Nullable Long runAttempt,
    @JsonProperty("langgraph_version") @Nullable String langgraphVersion,
    @JsonProperty("langgraph_api_version") @Nullable String langgraphApiVersion,
    @JsonProperty("langgraph_plan") @Nullable String langgraphPlan,
    @JsonProperty("langgraph_host") @Nullable String langgraphHost,
    @JsonProperty("langgraph_api_url") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<String> langgraphApiUrl,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> additional) {
  /**
   * Makes one; where there are no other fields, {@code additional} is empty.
   *
   * @param createdBy Who made the assistant, {@code system} for one that the server made. Null where it is absent.
   * @param graphId The graph that runs. Null where it is absent.
   * @param assistantId The assistant that runs. Null where it is absent.
   * @param cronId The cron that created the run. Null where it is absent.
   * @param runAttempt The number of the attempt, from 1, once the run has started. Null where it is absent.
   * @param langgraphVersion The version of the graph's runtime. Null where it is absent.
   * @param langgraphApiVersion The version of the server. Null where it is absent.
   * @param langgraphPlan The plan of the deployment. Null where it is absent.
   * @param langgraphHost How the server is hosted. Null where it is absent.
   * @param langgraphApiUrl The URL of the server.
   * @param additional all other fields
   */
  public RunMetadata {
    if (additional == null) additional = Map.of();
  }
}

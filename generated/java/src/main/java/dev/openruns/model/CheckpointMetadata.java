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
 * What is known about a checkpoint besides its state; the run's metadata and settings are merged into it.
 *
 * @param source What wrote the checkpoint. Null where it is absent.
 * @param step The number of the step, -1 for the first input. Null where it is absent.
 * @param parents The checkpoints of the enclosing graphs, by namespace. Null where it is absent.
 * @param runId The run that wrote the checkpoint. Null where it is absent.
 * @param threadId The thread of the checkpoint. Null where it is absent.
 * @param graphId The graph that ran. Null where it is absent.
 * @param assistantId The assistant that ran. Null where it is absent.
 * @param userId The caller, empty without authentication. Null where it is absent.
 * @param createdBy Who made the assistant, {@code system} for one that the server made. Null where it is absent.
 * @param runAttempt The number of the run's attempt, from 1. Null where it is absent.
 * @param langgraphVersion The version of the graph's runtime. Null where it is absent.
 * @param langgraphApiVersion The version of the server. Null where it is absent.
 * @param langgraphPlan The plan of the deployment. Null where it is absent.
 * @param langgraphHost How the server is hosted. Null where it is absent.
 * @param langgraphApiUrl The URL of the server.
 * @param langgraphAuthUserId The caller's identity, empty without authentication. Null where it is absent.
 * @param langgraphRequestId The id of the request that created the run. Null where it is absent.
 * @param additional all other fields
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CheckpointMetadata(
    @JsonProperty("source") @Nullable CheckpointSource source,
    @JsonProperty("step") @Nullable Long step,
    @JsonProperty("parents") @Nullable Map<String, String> parents,
    @JsonProperty("run_id") @Nullable String runId,
    @JsonProperty("thread_id") @Nullable String threadId,
    @JsonProperty("graph_id") @Nullable String graphId,
    @JsonProperty("assistant_id") @Nullable String assistantId,
    @JsonProperty("user_id") @Nullable String userId,
    @JsonProperty("created_by") @Nullable String createdBy,
    @JsonProperty("run_attempt") @Nullable Long runAttempt,
    @JsonProperty("langgraph_version") @Nullable String langgraphVersion,
    @JsonProperty("langgraph_api_version") @Nullable String langgraphApiVersion,
    @JsonProperty("langgraph_plan") @Nullable String langgraphPlan,
    @JsonProperty("langgraph_host") @Nullable String langgraphHost,
    @JsonProperty("langgraph_api_url") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<String> langgraphApiUrl,
    @JsonProperty("langgraph_auth_user_id") @Nullable String langgraphAuthUserId,
    @JsonProperty("langgraph_request_id") @Nullable String langgraphRequestId,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> additional) {
  /**
   * Makes one; where there are no other fields, {@code additional} is empty.
   *
   * @param source What wrote the checkpoint. Null where it is absent.
   * @param step The number of the step, -1 for the first input. Null where it is absent.
   * @param parents The checkpoints of the enclosing graphs, by namespace. Null where it is absent.
   * @param runId The run that wrote the checkpoint. Null where it is absent.
   * @param threadId The thread of the checkpoint. Null where it is absent.
   * @param graphId The graph that ran. Null where it is absent.
   * @param assistantId The assistant that ran. Null where it is absent.
   * @param userId The caller, empty without authentication. Null where it is absent.
   * @param createdBy Who made the assistant, {@code system} for one that the server made. Null where it is absent.
   * @param runAttempt The number of the run's attempt, from 1. Null where it is absent.
   * @param langgraphVersion The version of the graph's runtime. Null where it is absent.
   * @param langgraphApiVersion The version of the server. Null where it is absent.
   * @param langgraphPlan The plan of the deployment. Null where it is absent.
   * @param langgraphHost How the server is hosted. Null where it is absent.
   * @param langgraphApiUrl The URL of the server.
   * @param langgraphAuthUserId The caller's identity, empty without authentication. Null where it is absent.
   * @param langgraphRequestId The id of the request that created the run. Null where it is absent.
   * @param additional all other fields
   */
  public CheckpointMetadata {
    if (additional == null) additional = Map.of();
  }
}

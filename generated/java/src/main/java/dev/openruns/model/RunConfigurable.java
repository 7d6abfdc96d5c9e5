// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.openruns.Field;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a graph, with the keys that the server adds about the caller and the request.
 *
 * @param threadId The thread of the run. Null where it is absent.
 * @param runId The run. Null where it is absent.
 * @param graphId The graph that runs. Null where it is absent.
 * @param assistantId The assistant that runs. Null where it is absent.
 * @param userId The caller, empty without authentication. Null where it is absent.
 * @param cronId The cron that created the run. Null where it is absent.
 * @param checkpointId The checkpoint to start from.
 * @param checkpointNs The subgraph of that checkpoint. Null where it is absent.
 * @param checkpointMap The checkpoints of the enclosing graphs.
 * @param langgraphAuthUser The caller as the authentication handler described them, null without authentication.
 * @param langgraphAuthUserId The caller's identity, empty without authentication. Null where it is absent.
 * @param langgraphAuthPermissions What the caller may do. Null where it is absent.
 * @param langgraphRequestId The request's {@code x-request-id}, or an id made for it. Null where it is absent.
 * @param requestStartTimeMs When the request arrived, in milliseconds since 1970. Null where it is absent.
 * @param afterSeconds The request's {@code after_seconds}. Null where it is absent.
 * @param contextProvided Whether the request had a {@code context}. Null where it is absent.
 * @param langsmithProject The project that takes the trace.
 * @param langsmithExampleId The example that the run answers.
 * @param additional all other fields
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RunConfigurable(
    @JsonProperty("thread_id") @Nullable String threadId,
    @JsonProperty("run_id") @Nullable String runId,
    @JsonProperty("graph_id") @Nullable String graphId,
    @JsonProperty("assistant_id") @Nullable String assistantId,
    @JsonProperty("user_id") @Nullable String userId,
    @JsonProperty("cron_id") @Nullable String cronId,
    @JsonProperty("checkpoint_id") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<String> checkpointId,
    @JsonProperty("checkpoint_ns") @Nullable String checkpointNs,
    @JsonProperty("checkpoint_map") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<Map<String, String>> checkpointMap,
    @JsonProperty("langgraph_auth_user") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<AuthUser> langgraphAuthUser,
    @JsonProperty("langgraph_auth_user_id") @Nullable String langgraphAuthUserId,
    @JsonProperty("langgraph_auth_permissions") @Nullable List<String> langgraphAuthPermissions,
    @JsonProperty("langgraph_request_id") @Nullable String langgraphRequestId,
    @JsonProperty("__request_start_time_ms__") @Nullable Long requestStartTimeMs,
    @JsonProperty("__after_seconds__") @Nullable Number afterSeconds,
    @JsonProperty("__context_provided__") @Nullable Boolean contextProvided,
    @JsonProperty("__langsmith_project__") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<String> langsmithProject,
    @JsonProperty("__langsmith_example_id__") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<String> langsmithExampleId,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> additional) {
  /**
   * Makes one; where there are no other fields, {@code additional} is empty.
   *
   * @param threadId The thread of the run. Null where it is absent.
   * @param runId The run. Null where it is absent.
   * @param graphId The graph that runs. Null where it is absent.
   * @param assistantId The assistant that runs. Null where it is absent.
   * @param userId The caller, empty without authentication. Null where it is absent.
   * @param cronId The cron that created the run. Null where it is absent.
   * @param checkpointId The checkpoint to start from.
   * @param checkpointNs The subgraph of that checkpoint. Null where it is absent.
   * @param checkpointMap The checkpoints of the enclosing graphs.
   * @param langgraphAuthUser The caller as the authentication handler described them, null without authentication.
   * @param langgraphAuthUserId The caller's identity, empty without authentication. Null where it is absent.
   * @param langgraphAuthPermissions What the caller may do. Null where it is absent.
   * @param langgraphRequestId The request's {@code x-request-id}, or an id made for it. Null where it is absent.
   * @param requestStartTimeMs When the request arrived, in milliseconds since 1970. Null where it is absent.
   * @param afterSeconds The request's {@code after_seconds}. Null where it is absent.
   * @param contextProvided Whether the request had a {@code context}. Null where it is absent.
   * @param langsmithProject The project that takes the trace.
   * @param langsmithExampleId The example that the run answers.
   * @param additional all other fields
   */
  public RunConfigurable {
    if (additional == null) additional = Map.of();
  }
}

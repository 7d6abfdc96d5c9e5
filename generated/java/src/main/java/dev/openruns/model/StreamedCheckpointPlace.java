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
 * The identity of a checkpoint and of the run that writes it. The configurable values that users gave to the run are
 * merged in, so further keys are theirs.
 *
 * @param threadId The thread.
 * @param checkpointNs The subgraph that it belongs to; empty for the graph itself.
 * @param checkpointId The id of the checkpoint. Null where it is absent.
 * @param checkpointMap The checkpoint of each enclosing graph, by namespace. Null where it is absent.
 * @param runId The run. Null where it is absent.
 * @param assistantId The assistant. Null where it is absent.
 * @param graphId The graph. Null where it is absent.
 * @param userId The user who made the run. Null where it is absent.
 * @param langgraphRequestId The id of the request that made the run. Null where it is absent.
 * @param langgraphAuthUserId The user as the authentication names them. Null where it is absent.
 * @param langgraphAuthUser The user as the server's own authentication describes them, null without one.
 * @param langgraphAuthPermissions What the user may do. Null where it is absent.
 * @param requestStartTimeMs When the request came in, in milliseconds since 1970. Null where it is absent.
 * @param afterSeconds The seconds that the run was put off. Null where it is absent.
 * @param additional all other fields
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StreamedCheckpointPlace(
    @JsonProperty("thread_id") String threadId,
    @JsonProperty("checkpoint_ns") String checkpointNs,
    @JsonProperty("checkpoint_id") @Nullable String checkpointId,
    @JsonProperty("checkpoint_map") @Nullable Map<String, String> checkpointMap,
    @JsonProperty("run_id") @Nullable String runId,
    @JsonProperty("assistant_id") @Nullable String assistantId,
    @JsonProperty("graph_id") @Nullable String graphId,
    @JsonProperty("user_id") @Nullable String userId,
    @JsonProperty("langgraph_request_id") @Nullable String langgraphRequestId,
    @JsonProperty("langgraph_auth_user_id") @Nullable String langgraphAuthUserId,
    @JsonProperty("langgraph_auth_user") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<AuthUser> langgraphAuthUser,
    @JsonProperty("langgraph_auth_permissions") @Nullable List<String> langgraphAuthPermissions,
    @JsonProperty("__request_start_time_ms__") @Nullable Long requestStartTimeMs,
    @JsonProperty("__after_seconds__") @Nullable Number afterSeconds,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> additional) {
  /**
   * Makes one; where there are no other fields, {@code additional} is empty.
   *
   * @param threadId The thread.
   * @param checkpointNs The subgraph that it belongs to; empty for the graph itself.
   * @param checkpointId The id of the checkpoint. Null where it is absent.
   * @param checkpointMap The checkpoint of each enclosing graph, by namespace. Null where it is absent.
   * @param runId The run. Null where it is absent.
   * @param assistantId The assistant. Null where it is absent.
   * @param graphId The graph. Null where it is absent.
   * @param userId The user who made the run. Null where it is absent.
   * @param langgraphRequestId The id of the request that made the run. Null where it is absent.
   * @param langgraphAuthUserId The user as the authentication names them. Null where it is absent.
   * @param langgraphAuthUser The user as the server's own authentication describes them, null without one.
   * @param langgraphAuthPermissions What the user may do. Null where it is absent.
   * @param requestStartTimeMs When the request came in, in milliseconds since 1970. Null where it is absent.
   * @param afterSeconds The seconds that the run was put off. Null where it is absent.
   * @param additional all other fields
   */
  public StreamedCheckpointPlace {
    if (additional == null) additional = Map.of();
  }
}

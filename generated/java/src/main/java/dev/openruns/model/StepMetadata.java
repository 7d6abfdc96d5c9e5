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
 * What is known about the run, and inside a node about the step and the model, that sent something. The metadata that
 * users gave to the run, the assistant and the config is merged in, so further keys are theirs.
 *
 * @param runId The run. Null where it is absent.
 * @param runAttempt The attempt of the run, from 1. Null where it is absent.
 * @param threadId The thread. Null where it is absent.
 * @param assistantId The assistant. Null where it is absent.
 * @param graphId The graph. Null where it is absent.
 * @param createdBy Who made the assistant: {@code system}, or {@code user} for one that a user created. Null where it
 *     is absent.
 * @param userId The user who made the run. Null where it is absent.
 * @param tags The tags of the config. Null where it is absent.
 * @param langgraphVersion The version of LangGraph. Null where it is absent.
 * @param langgraphApiVersion The version of the server. Null where it is absent.
 * @param langgraphPlan The plan of the deployment. Null where it is absent.
 * @param langgraphHost Where the deployment runs. Null where it is absent.
 * @param langgraphApiUrl The URL of the server.
 * @param langgraphAuthUserId The user as the authentication names them. Null where it is absent.
 * @param langgraphRequestId The id of the request that made the run. Null where it is absent.
 * @param langgraphStep The number of the step, from 1. Null where it is absent.
 * @param langgraphNode The node. Null where it is absent.
 * @param langgraphTriggers What made the node run. Null where it is absent.
 * @param langgraphPath How the node's task came about. Null where it is absent.
 * @param langgraphCheckpointNs The node's place in the graph and its parents. Null where it is absent.
 * @param checkpointNs The namespace of the checkpoint that the step read. Null where it is absent.
 * @param lsIntegration The library that ran. Null where it is absent.
 * @param lsProvider The model's provider. Null where it is absent.
 * @param lsModelType The kind of model: {@code chat} or {@code llm}. Null where it is absent.
 * @param lsModelName The model. Null where it is absent.
 * @param lsTemperature The model's temperature.
 * @param lsMaxTokens The most tokens that the model may answer with.
 * @param lsStop The texts at which the model stops.
 * @param lcVersions The versions of the libraries that made a message, by name. Null where it is absent.
 * @param additional all other fields
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StepMetadata(
    @JsonProperty("run_id") @Nullable String runId,
    @JsonProperty("run_attempt") @Nullable Long runAttempt,
    @JsonProperty("thread_id") @Nullable String threadId,
    @JsonProperty("assistant_id") @Nullable String assistantId,
    @JsonProperty("graph_id") @Nullable String graphId,
    @JsonProperty("created_by") @Nullable String createdBy,
    @JsonProperty("user_id") @Nullable String userId,
    @JsonProperty("tags") @Nullable List<String> tags,
    @JsonProperty("langgraph_version") @Nullable String langgraphVersion,
    @JsonProperty("langgraph_api_version") @Nullable String langgraphApiVersion,
    @JsonProperty("langgraph_plan") @Nullable String langgraphPlan,
    @JsonProperty("langgraph_host") @Nullable String langgraphHost,
    @JsonProperty("langgraph_api_url") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<String> langgraphApiUrl,
    @JsonProperty("langgraph_auth_user_id") @Nullable String langgraphAuthUserId,
    @JsonProperty("langgraph_request_id") @Nullable String langgraphRequestId,
    @JsonProperty("langgraph_step") @Nullable Long langgraphStep,
    @JsonProperty("langgraph_node") @Nullable String langgraphNode,
    @JsonProperty("langgraph_triggers") @Nullable List<String> langgraphTriggers,
    @JsonProperty("langgraph_path") @Nullable List<TaskPathPart> langgraphPath,
    @JsonProperty("langgraph_checkpoint_ns") @Nullable String langgraphCheckpointNs,
    @JsonProperty("checkpoint_ns") @Nullable String checkpointNs,
    @JsonProperty("ls_integration") @Nullable String lsIntegration,
    @JsonProperty("ls_provider") @Nullable String lsProvider,
    @JsonProperty("ls_model_type") @Nullable String lsModelType,
    @JsonProperty("ls_model_name") @Nullable String lsModelName,
    @JsonProperty("ls_temperature") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<Number> lsTemperature,
    @JsonProperty("ls_max_tokens") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<Long> lsMaxTokens,
    @JsonProperty("ls_stop") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<List<String>> lsStop,
    @JsonProperty("lc_versions") @Nullable Map<String, String> lcVersions,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> additional) {
  /**
   * Makes one; where there are no other fields, {@code additional} is empty.
   *
   * @param runId The run. Null where it is absent.
   * @param runAttempt The attempt of the run, from 1. Null where it is absent.
   * @param threadId The thread. Null where it is absent.
   * @param assistantId The assistant. Null where it is absent.
   * @param graphId The graph. Null where it is absent.
   * @param createdBy Who made the assistant: {@code system}, or {@code user} for one that a user created. Null where
   *     it is absent.
   * @param userId The user who made the run. Null where it is absent.
   * @param tags The tags of the config. Null where it is absent.
   * @param langgraphVersion The version of LangGraph. Null where it is absent.
   * @param langgraphApiVersion The version of the server. Null where it is absent.
   * @param langgraphPlan The plan of the deployment. Null where it is absent.
   * @param langgraphHost Where the deployment runs. Null where it is absent.
   * @param langgraphApiUrl The URL of the server.
   * @param langgraphAuthUserId The user as the authentication names them. Null where it is absent.
   * @param langgraphRequestId The id of the request that made the run. Null where it is absent.
   * @param langgraphStep The number of the step, from 1. Null where it is absent.
   * @param langgraphNode The node. Null where it is absent.
   * @param langgraphTriggers What made the node run. Null where it is absent.
   * @param langgraphPath How the node's task came about. Null where it is absent.
   * @param langgraphCheckpointNs The node's place in the graph and its parents. Null where it is absent.
   * @param checkpointNs The namespace of the checkpoint that the step read. Null where it is absent.
   * @param lsIntegration The library that ran. Null where it is absent.
   * @param lsProvider The model's provider. Null where it is absent.
   * @param lsModelType The kind of model: {@code chat} or {@code llm}. Null where it is absent.
   * @param lsModelName The model. Null where it is absent.
   * @param lsTemperature The model's temperature.
   * @param lsMaxTokens The most tokens that the model may answer with.
   * @param lsStop The texts at which the model stops.
   * @param lcVersions The versions of the libraries that made a message, by name. Null where it is absent.
   * @param additional all other fields
   */
  public StepMetadata {
    if (additional == null) additional = Map.of();
  }
}

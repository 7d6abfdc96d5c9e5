// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a graph or a subgraph has come.
 *
 * @param event How far a graph or a subgraph has come.
 * @param graphName The name of the graph, of a subgraph that of its node.
 * @param namespace The same as the event's, only where a subgraph starts. Null where it is absent.
 * @param triggerCallId The id of the task that runs the subgraph, only where it starts. Null where it is absent.
 * @param cause What made a subgraph start, told apart by {@code type}. Null where it is absent.
 * @param error Why it failed, only where it did. Null where it is absent.
 * @param checkpoint A checkpoint by its id. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LifecycleData(
    @JsonProperty("event") LifecycleStatus event,
    @JsonProperty("graph_name") String graphName,
    @JsonProperty("namespace") @Nullable List<String> namespace,
    @JsonProperty("trigger_call_id") @Nullable String triggerCallId,
    @JsonProperty("cause") @Nullable LifecycleCause cause,
    @JsonProperty("error") @Nullable String error,
    @JsonProperty("checkpoint") @Nullable CheckpointReference checkpoint) {}

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One node's turn in a step.
 *
 * @param id The task's id.
 * @param name The node.
 * @param path How the task came about, a pull by the graph or a push by {@code Send}.
 * @param error What the node raised, as text. May be null.
 * @param interrupts The interrupts that this task waits for.
 * @param checkpoint The newest checkpoint of the subgraph that the task runs, null if it runs none. May be null.
 * @param state The state of that subgraph, null unless the request asks for subgraphs. May be null.
 * @param result What the node returned, null while it has not.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ThreadTask(
    @JsonProperty("id") String id,
    @JsonProperty("name") String name,
    @JsonProperty("path") List<TaskPathPart> path,
    @JsonProperty("error") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String error,
    @JsonProperty("interrupts") List<Interrupt> interrupts,
    @JsonProperty("checkpoint") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Checkpoint checkpoint,
    @JsonProperty("state") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable ThreadState state,
    @JsonProperty("result") JsonNode result) {}

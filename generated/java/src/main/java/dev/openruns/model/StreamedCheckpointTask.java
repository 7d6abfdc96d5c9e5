// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.openruns.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One node's turn after a checkpoint.
 *
 * @param id The task's id.
 * @param name The node.
 * @param interrupts The interrupts that this task waits for. Null where it is absent.
 * @param result What the node returned, where it has. Null where it is absent.
 * @param error What the node raised, where it has. Null where it is absent.
 * @param state Where the state of the subgraph is that the task runs, null if it runs none.
 * @param checkpoint The same in the debug mode, in place of {@code state}. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StreamedCheckpointTask(
    @JsonProperty("id") String id,
    @JsonProperty("name") String name,
    @JsonProperty("interrupts") @Nullable List<Interrupt> interrupts,
    @JsonProperty("result") @Nullable JsonNode result,
    @JsonProperty("error") @Nullable RunFailure error,
    @JsonProperty("state") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<StreamedCheckpointConfig> state,
    @JsonProperty("checkpoint") @Nullable Checkpoint checkpoint) {}

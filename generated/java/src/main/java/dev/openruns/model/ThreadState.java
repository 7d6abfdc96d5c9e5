// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.openruns.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The state of a thread at a checkpoint; of a thread that never ran, {@code values} is empty and the rest null.
 *
 * @param values The state.
 * @param next The nodes that run next, none where the graph has ended.
 * @param tasks What runs next, one task for each node.
 * @param checkpoint The checkpoint that holds this state; one that does not exist is repeated as the request named
 *     it. May be null.
 * @param metadata What is known about the checkpoint. May be null.
 * @param createdAt When the checkpoint was written. May be null.
 * @param parentCheckpoint The checkpoint before, null for the first. May be null.
 * @param interrupts The pending interrupts of all tasks. Null where it is absent.
 * @param checkpointId The same as {@code checkpoint.checkpoint_id}; use that.
 * @param parentCheckpointId The same as {@code parent_checkpoint.checkpoint_id}; use that.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ThreadState(
    @JsonProperty("values") JsonNode values,
    @JsonProperty("next") List<String> next,
    @JsonProperty("tasks") List<ThreadTask> tasks,
    @JsonProperty("checkpoint") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Checkpoint checkpoint,
    @JsonProperty("metadata") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable CheckpointMetadata metadata,
    @JsonProperty("created_at") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String createdAt,
    @JsonProperty("parent_checkpoint") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Checkpoint parentCheckpoint,
    @JsonProperty("interrupts") @Nullable List<Interrupt> interrupts,
    @JsonProperty("checkpoint_id") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<String> checkpointId,
    @JsonProperty("parent_checkpoint_id") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<String> parentCheckpointId) {}

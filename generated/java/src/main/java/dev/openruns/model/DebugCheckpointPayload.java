// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A checkpoint as the debug mode tells it, with its place also as the thread's state names it.
 *
 * @param config Where the checkpoint is; use {@code checkpoint}.
 * @param parentConfig Where the checkpoint before is; use {@code parent_checkpoint}. May be null.
 * @param values The state of a graph; its shape is the graph's own.
 * @param metadata What is known about a checkpoint besides its state; the run's metadata and settings are merged into
 *     it.
 * @param next The nodes that run next, none where the graph has ended.
 * @param tasks What runs next, one task for each node.
 * @param checkpoint A saved state of a thread or of a subgraph in it.
 * @param parentCheckpoint The checkpoint before, null for the first. May be null.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DebugCheckpointPayload(
    @JsonProperty("config") StreamedCheckpointConfig config,
    @JsonProperty("parent_config") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable StreamedCheckpointConfig parentConfig,
    @JsonProperty("values") JsonNode values,
    @JsonProperty("metadata") CheckpointMetadata metadata,
    @JsonProperty("next") List<String> next,
    @JsonProperty("tasks") List<StreamedCheckpointTask> tasks,
    @JsonProperty("checkpoint") Checkpoint checkpoint,
    @JsonProperty("parent_checkpoint") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Checkpoint parentCheckpoint) {}

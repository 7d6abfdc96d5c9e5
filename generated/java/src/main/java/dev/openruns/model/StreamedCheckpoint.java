// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A checkpoint as it is written while the run goes on.
 *
 * @param config Where the checkpoint is.
 * @param parentConfig Where the checkpoint before is, null for the first. May be null.
 * @param values The state of a graph; its shape is the graph's own.
 * @param metadata What is known about a checkpoint besides its state; the run's metadata and settings are merged into
 *     it.
 * @param next The nodes that run next, none where the graph has ended.
 * @param tasks What runs next, one task for each node.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StreamedCheckpoint(
    @JsonProperty("config") StreamedCheckpointConfig config,
    @JsonProperty("parent_config") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable StreamedCheckpointConfig parentConfig,
    @JsonProperty("values") JsonNode values,
    @JsonProperty("metadata") CheckpointMetadata metadata,
    @JsonProperty("next") List<String> next,
    @JsonProperty("tasks") List<StreamedCheckpointTask> tasks) {}

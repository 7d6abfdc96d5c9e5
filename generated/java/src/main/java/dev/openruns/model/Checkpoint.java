// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A saved state of a thread or of a subgraph in it.
 *
 * @param threadId The thread that the checkpoint belongs to.
 * @param checkpointNs The subgraph that it belongs to; empty or absent for the graph itself. Null where it is absent.
 * @param checkpointId The id of the checkpoint; absent only where the thread never ran. Null where it is absent.
 * @param checkpointMap The checkpoints of the enclosing graphs, where known. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Checkpoint(
    @JsonProperty("thread_id") String threadId,
    @JsonProperty("checkpoint_ns") @Nullable String checkpointNs,
    @JsonProperty("checkpoint_id") @Nullable String checkpointId,
    @JsonProperty("checkpoint_map") @Nullable Map<String, String> checkpointMap) {}

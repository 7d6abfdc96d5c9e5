// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Where an update of a thread's state was saved.
 *
 * @param checkpoint The new checkpoint.
 * @param configurable The same as {@code checkpoint}; use that. Null where it is absent.
 * @param checkpointId The same as {@code checkpoint.checkpoint_id}; use that. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ThreadStateUpdateResult(
    @JsonProperty("checkpoint") Checkpoint checkpoint,
    @JsonProperty("configurable") @Nullable Checkpoint configurable,
    @JsonProperty("checkpoint_id") @Nullable String checkpointId) {}

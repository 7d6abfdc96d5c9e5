// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.openruns.Field;

/**
 * A checkpoint without its state.
 *
 * @param id The id of the checkpoint.
 * @param parentId The id of the checkpoint before, absent for the first.
 * @param step The number of the step, -1 for the first input.
 * @param source What wrote a checkpoint, an input, a step of the graph, an update by hand or a copy.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CheckpointEnvelope(
    @JsonProperty("id") String id,
    @JsonProperty("parent_id") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<String> parentId,
    @JsonProperty("step") long step,
    @JsonProperty("source") CheckpointSource source) {}

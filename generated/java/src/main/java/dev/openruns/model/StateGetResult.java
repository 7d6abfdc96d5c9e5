// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * The thread's state.
 *
 * @param values The state of a graph; its shape is the graph's own.
 * @param checkpoint A checkpoint by its id. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StateGetResult(
    @JsonProperty("values") JsonNode values,
    @JsonProperty("checkpoint") @Nullable CheckpointReference checkpoint) implements ThreadCommandResult {}

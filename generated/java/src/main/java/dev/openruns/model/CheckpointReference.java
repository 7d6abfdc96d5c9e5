// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A checkpoint by its id.
 *
 * @param id The id of the checkpoint.
 * @param ns The subgraph that it belongs to; empty for the graph itself. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CheckpointReference(
    @JsonProperty("id") String id,
    @JsonProperty("ns") @Nullable String ns) {}

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * An edge of a graph.
 *
 * @param source The node that it leaves.
 * @param target The node that it reaches.
 * @param data The label of a conditional edge, absent where it is the target's name. Null where it is absent.
 * @param conditional Whether the graph decides about it at run time, absent if not. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GraphEdge(
    @JsonProperty("source") GraphNodeId source,
    @JsonProperty("target") GraphNodeId target,
    @JsonProperty("data") @Nullable String data,
    @JsonProperty("conditional") @Nullable Boolean conditional) {}

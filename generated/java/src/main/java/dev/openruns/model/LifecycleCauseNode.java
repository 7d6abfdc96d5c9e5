// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A node made the subgraph start, with a {@code Send} or over an edge.
 *
 * @param type How a node made a subgraph start.
 * @param fromNode The node.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LifecycleCauseNode(
    @JsonProperty("type") LifecycleCauseKind type,
    @JsonProperty("from_node") String fromNode) implements LifecycleCause {}

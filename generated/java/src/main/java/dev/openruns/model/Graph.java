// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * A graph as something to draw.
 *
 * @param nodes The nodes, {@code __start__} and {@code __end__} among them.
 * @param edges The edges between the nodes.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Graph(
    @JsonProperty("nodes") List<GraphNode> nodes,
    @JsonProperty("edges") List<GraphEdge> edges) {}

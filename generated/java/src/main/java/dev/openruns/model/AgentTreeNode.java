// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A graph and its subgraphs.
 *
 * @param namespace The way from the graph to a subgraph, empty for the graph itself.
 * @param status How far a graph or a subgraph has come.
 * @param graphName The name of the graph.
 * @param children The subgraphs. Null where it is absent.
 * @param metadata Keys and values that you choose; the server keeps them and searches by them. Null where it is
 *     absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AgentTreeNode(
    @JsonProperty("namespace") List<String> namespace,
    @JsonProperty("status") LifecycleStatus status,
    @JsonProperty("graph_name") String graphName,
    @JsonProperty("children") @Nullable List<AgentTreeNode> children,
    @JsonProperty("metadata") @Nullable Map<String, JsonNode> metadata) {}

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A node of a graph; with {@code xray} a node of a subgraph is named after both, as in {@code child:step}.
 *
 * @param id The node's id in this drawing.
 * @param type What the node holds, absent on {@code __end__}. Null where it is absent.
 * @param data What is known of what it holds, absent on {@code __end__}. Null where it is absent.
 * @param metadata Metadata that the graph gives the node, absent without. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GraphNode(
    @JsonProperty("id") GraphNodeId id,
    @JsonProperty("type") @Nullable GraphNodeType type,
    @JsonProperty("data") @Nullable GraphNodeData data,
    @JsonProperty("metadata") @Nullable Map<String, JsonNode> metadata) {}

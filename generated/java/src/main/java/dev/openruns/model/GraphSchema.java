// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * The JSON Schemas of a graph, each null where the graph's types allow none.
 *
 * @param graphId The name of the graph.
 * @param inputSchema What the graph takes as input. May be null.
 * @param outputSchema What the graph returns. May be null.
 * @param stateSchema The state that the graph keeps. May be null.
 * @param configSchema What the graph takes as {@code config.configurable}. May be null.
 * @param contextSchema What the graph takes as {@code context}, null for a graph that declares none. May be null.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GraphSchema(
    @JsonProperty("graph_id") String graphId,
    @JsonProperty("input_schema") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable JsonSchema inputSchema,
    @JsonProperty("output_schema") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable JsonSchema outputSchema,
    @JsonProperty("state_schema") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable JsonSchema stateSchema,
    @JsonProperty("config_schema") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable JsonSchema configSchema,
    @JsonProperty("context_schema") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable JsonSchema contextSchema) {}

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * The JSON Schemas of a subgraph, each null where its types allow none.
 *
 * @param inputSchema What the subgraph takes as input. May be null.
 * @param outputSchema What the subgraph returns. May be null.
 * @param stateSchema The state that the subgraph keeps. May be null.
 * @param configSchema What the subgraph takes as {@code config.configurable}. May be null.
 * @param contextSchema What the subgraph takes as {@code context}, null for one that declares none. May be null.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SubgraphSchema(
    @JsonProperty("input_schema") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable JsonSchema inputSchema,
    @JsonProperty("output_schema") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable JsonSchema outputSchema,
    @JsonProperty("state_schema") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable JsonSchema stateSchema,
    @JsonProperty("config_schema") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable JsonSchema configSchema,
    @JsonProperty("context_schema") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable JsonSchema contextSchema) {}

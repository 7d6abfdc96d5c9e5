// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * What a runnable gave, and what it was given where it is known.
 *
 * @param output What a runnable of the graph takes or gives, any JSON value; its shape is its own.
 * @param input What a runnable of the graph takes or gives, any JSON value; its shape is its own. Null where it is
 *     absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RunnableEndData(
    @JsonProperty("output") JsonNode output,
    @JsonProperty("input") @Nullable JsonNode input) {}

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * A part of what a runnable gives.
 *
 * @param chunk What a runnable of the graph takes or gives, any JSON value; its shape is its own.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RunnableStreamData(
    @JsonProperty("chunk") JsonNode chunk) {}

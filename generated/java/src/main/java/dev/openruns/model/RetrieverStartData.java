// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a retriever begins with.
 *
 * @param input What a retriever is asked.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RetrieverStartData(
    @JsonProperty("input") RetrieverInput input) {}

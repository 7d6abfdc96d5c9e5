// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a retriever is asked.
 *
 * @param query The question.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RetrieverInput(
    @JsonProperty("query") String query) {}

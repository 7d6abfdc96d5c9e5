// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a model that completes text begins with.
 *
 * @param input The texts that a model is to complete.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LlmStartData(
    @JsonProperty("input") LlmInput input) {}

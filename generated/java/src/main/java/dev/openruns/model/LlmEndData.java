// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A model's texts, and what it was given where it is known.
 *
 * @param output What a model made of its prompts.
 * @param input The texts that a model is to complete. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LlmEndData(
    @JsonProperty("output") LlmOutput output,
    @JsonProperty("input") @Nullable LlmInput input) {}

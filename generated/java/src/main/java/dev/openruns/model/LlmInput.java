// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * The texts that a model is to complete.
 *
 * @param prompts The texts.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LlmInput(
    @JsonProperty("prompts") List<String> prompts) {}

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.openruns.Field;
import java.util.List;
import java.util.Map;

/**
 * What a model made of its prompts.
 *
 * @param generations The texts for each prompt.
 * @param llmOutput What the provider said beside the texts.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LlmOutput(
    @JsonProperty("generations") List<List<Generation>> generations,
    @JsonProperty("llm_output") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<Map<String, JsonNode>> llmOutput) {}

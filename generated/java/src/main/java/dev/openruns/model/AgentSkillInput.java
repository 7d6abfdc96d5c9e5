// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * A summary of what a graph takes as input.
 *
 * @param required The fields that it needs.
 * @param properties The fields that it knows, in the order of the alphabet.
 * @param supportsA2A Whether it has {@code messages}, and so takes text.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AgentSkillInput(
    @JsonProperty("required") List<String> required,
    @JsonProperty("properties") List<String> properties,
    @JsonProperty("supportsA2A") boolean supportsA2A) {}

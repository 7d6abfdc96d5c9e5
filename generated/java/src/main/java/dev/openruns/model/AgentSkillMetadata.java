// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What the server adds to a skill.
 *
 * @param inputSchema What the graph takes as input.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AgentSkillMetadata(
    @JsonProperty("inputSchema") AgentSkillInput inputSchema) {}

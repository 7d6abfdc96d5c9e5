// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What an agent is good for.
 *
 * @param id The skill's id.
 * @param name The skill's name.
 * @param description What it is.
 * @param tags Words to find it by.
 * @param examples Things to ask, none by default.
 * @param inputModes The media types that it takes.
 * @param outputModes The media types that it gives.
 * @param metadata What the server adds to it.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AgentSkill(
    @JsonProperty("id") String id,
    @JsonProperty("name") String name,
    @JsonProperty("description") String description,
    @JsonProperty("tags") List<String> tags,
    @JsonProperty("examples") List<String> examples,
    @JsonProperty("inputModes") List<String> inputModes,
    @JsonProperty("outputModes") List<String> outputModes,
    @JsonProperty("metadata") AgentSkillMetadata metadata) {}

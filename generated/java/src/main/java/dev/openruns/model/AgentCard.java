// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What an assistant is as an agent of the agent-to-agent protocol.
 *
 * @param name The assistant's name.
 * @param description What the assistant is for.
 * @param url Where to send requests to.
 * @param supportedInterfaces The ways to reach the agent.
 * @param capabilities What the agent can do.
 * @param defaultInputModes The media types that it takes.
 * @param defaultOutputModes The media types that it gives.
 * @param skills What it is good for, the assistant itself and nothing else.
 * @param version The server's version.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AgentCard(
    @JsonProperty("name") String name,
    @JsonProperty("description") String description,
    @JsonProperty("url") String url,
    @JsonProperty("supportedInterfaces") List<AgentInterface> supportedInterfaces,
    @JsonProperty("capabilities") AgentCapabilities capabilities,
    @JsonProperty("defaultInputModes") List<String> defaultInputModes,
    @JsonProperty("defaultOutputModes") List<String> defaultOutputModes,
    @JsonProperty("skills") List<AgentSkill> skills,
    @JsonProperty("version") String version) implements A2aResult {}

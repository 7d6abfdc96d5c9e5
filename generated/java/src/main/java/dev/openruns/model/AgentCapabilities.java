// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What an agent can do.
 *
 * @param streaming Whether it streams.
 * @param pushNotifications Whether it calls back.
 * @param stateTransitionHistory Whether it keeps the changes of a task's state.
 * @param extensions What it can do beyond the protocol.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AgentCapabilities(
    @JsonProperty("streaming") boolean streaming,
    @JsonProperty("pushNotifications") boolean pushNotifications,
    @JsonProperty("stateTransitionHistory") boolean stateTransitionHistory,
    @JsonProperty("extensions") List<AgentExtension> extensions) {}

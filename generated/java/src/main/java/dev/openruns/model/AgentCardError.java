// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Why there is no card.
 *
 * @param error The error.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AgentCardError(
    @JsonProperty("error") JsonRpcError error) {}

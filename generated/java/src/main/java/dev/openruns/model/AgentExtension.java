// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Something that an agent can do beyond the protocol.
 *
 * @param uri The extension's id.
 * @param description What it is.
 * @param required Whether a client has to know it.
 * @param params Its settings.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AgentExtension(
    @JsonProperty("uri") String uri,
    @JsonProperty("description") String description,
    @JsonProperty("required") boolean required,
    @JsonProperty("params") AgentExtensionParams params) {}

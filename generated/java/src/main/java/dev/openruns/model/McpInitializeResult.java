// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What the server is and knows.
 *
 * @param protocolVersion The version of the protocol that the two speak from now on.
 * @param capabilities What the server can do.
 * @param serverInfo Which server it is.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record McpInitializeResult(
    @JsonProperty("protocolVersion") String protocolVersion,
    @JsonProperty("capabilities") McpServerCapabilities capabilities,
    @JsonProperty("serverInfo") McpImplementation serverInfo) implements McpResult {}

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A way to reach an agent.
 *
 * @param url Where to send requests to.
 * @param protocolBinding How requests are written, {@code JSONRPC}.
 * @param protocolVersion The version of the protocol.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AgentInterface(
    @JsonProperty("url") String url,
    @JsonProperty("protocolBinding") String protocolBinding,
    @JsonProperty("protocolVersion") String protocolVersion) {}

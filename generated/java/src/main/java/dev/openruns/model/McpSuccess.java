// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The response to a request that went well.
 *
 * @param jsonrpc The version of JSON-RPC.
 * @param id The request's id.
 * @param result What the method returns.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record McpSuccess(
    @JsonProperty("jsonrpc") String jsonrpc,
    @JsonProperty("id") JsonRpcId id,
    @JsonProperty("result") McpResult result) implements McpResponse {}

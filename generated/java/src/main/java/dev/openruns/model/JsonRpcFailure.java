// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * The response to a JSON-RPC request that failed; the HTTP status is 200 all the same.
 *
 * @param jsonrpc The version of JSON-RPC.
 * @param id The request's id, null where the server could not read it. May be null.
 * @param error Why the request failed.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record JsonRpcFailure(
    @JsonProperty("jsonrpc") String jsonrpc,
    @JsonProperty("id") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable JsonRpcId id,
    @JsonProperty("error") JsonRpcError error) implements A2aResponse, A2aStreamResponse, McpResponse {}

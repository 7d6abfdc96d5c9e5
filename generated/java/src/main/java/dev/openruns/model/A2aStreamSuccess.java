// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A response of a stream that goes well.
 *
 * @param jsonrpc The version of JSON-RPC.
 * @param id The request's id.
 * @param result What there is to tell.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record A2aStreamSuccess(
    @JsonProperty("jsonrpc") String jsonrpc,
    @JsonProperty("id") JsonRpcId id,
    @JsonProperty("result") A2aStreamResult result) implements A2aStreamResponse {}

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a client may expect of a tool.
 *
 * @param readOnlyHint Whether it changes nothing.
 * @param destructiveHint Whether it may destroy something.
 * @param idempotentHint Whether calling it twice does no more than calling it once.
 * @param openWorldHint Whether it meets the world outside.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record McpToolAnnotations(
    @JsonProperty("readOnlyHint") boolean readOnlyHint,
    @JsonProperty("destructiveHint") boolean destructiveHint,
    @JsonProperty("idempotentHint") boolean idempotentHint,
    @JsonProperty("openWorldHint") boolean openWorldHint) {}

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A piece of a chat model's answer.
 *
 * @param chunk A piece of what a model says; the contents of all chunks with one id make the message.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChatModelStreamData(
    @JsonProperty("chunk") AIMessageChunk chunk) {}

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A piece of a model's text.
 *
 * @param chunk A text that a model made, or a piece of one.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LlmStreamData(
    @JsonProperty("chunk") Generation chunk) {}

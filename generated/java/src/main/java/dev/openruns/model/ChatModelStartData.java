// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a chat model begins with.
 *
 * @param input The conversations that a chat model is to answer, mostly one.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChatModelStartData(
    @JsonProperty("input") ChatModelInput input) {}

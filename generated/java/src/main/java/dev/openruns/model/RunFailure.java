// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Why a run failed; a class that the server does not know to be harmless has its message hidden.
 *
 * @param error The name of the exception's class.
 * @param message What the exception says.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RunFailure(
    @JsonProperty("error") String error,
    @JsonProperty("message") String message) {}

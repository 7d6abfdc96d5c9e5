// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The result of a run that failed; the HTTP status is 200, since it was sent before the run ended.
 *
 * @param error Why the run failed.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RunResultError(
    @JsonProperty("__error__") RunFailure error) {}

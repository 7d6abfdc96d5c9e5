// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Which run a stream tells about.
 *
 * @param runId The run.
 * @param attempt The attempt of the run, from 1.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RunStarted(
    @JsonProperty("run_id") String runId,
    @JsonProperty("attempt") long attempt) {}

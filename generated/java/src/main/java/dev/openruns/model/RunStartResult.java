// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The run that was started.
 *
 * @param runId The run.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RunStartResult(
    @JsonProperty("run_id") String runId) implements ThreadCommandResult {}

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.openruns.Field;

/**
 * Runs that wait or go on.
 *
 * @param nPending The number of runs that wait.
 * @param nRunning The number of runs that go on.
 * @param pendingRunsWaitTimeMaxSecs The longest wait in seconds, null if none waits.
 * @param pendingRunsWaitTimeMedSecs The median wait in seconds, null if none waits.
 * @param pendingUnblockedRunsWaitTimeMaxSecs The longest wait of runs that no other blocks, in seconds.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QueueMetrics(
    @JsonProperty("n_pending") long nPending,
    @JsonProperty("n_running") long nRunning,
    @JsonProperty("pending_runs_wait_time_max_secs") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<Number> pendingRunsWaitTimeMaxSecs,
    @JsonProperty("pending_runs_wait_time_med_secs") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<Number> pendingRunsWaitTimeMedSecs,
    @JsonProperty("pending_unblocked_runs_wait_time_max_secs") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<Number> pendingUnblockedRunsWaitTimeMaxSecs) {}

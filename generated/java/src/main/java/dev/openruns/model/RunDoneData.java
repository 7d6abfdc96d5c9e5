// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * That a run has ended, however it ended.
 *
 * @param runId The run.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RunDoneData(
    @JsonProperty("run_id") String runId) {
  /**
   * Tells this from the start of a run.
   *
   * @return always run_done
   */
  @JsonProperty("status")
  public String status() {
    return "run_done";
  }
}

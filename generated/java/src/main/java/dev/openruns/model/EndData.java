// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * How a run ended.
 *
 * @param runId The run. Null where it is absent.
 * @param status How a run ended; a rolled back run exists no more.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EndData(
    @JsonProperty("run_id") @Nullable String runId,
    @JsonProperty("status") EndStatus status) {}

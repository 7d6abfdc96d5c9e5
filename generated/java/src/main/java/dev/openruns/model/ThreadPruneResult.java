// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What pruning did.
 *
 * @param prunedCount The number of threads that were pruned.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ThreadPruneResult(
    @JsonProperty("pruned_count") long prunedCount) {}

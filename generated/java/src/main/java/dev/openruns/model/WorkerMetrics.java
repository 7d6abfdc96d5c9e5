// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Workers, each of which runs one run at a time.
 *
 * @param max How many there are.
 * @param active How many are busy.
 * @param available How many are idle.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WorkerMetrics(
    @JsonProperty("max") long max,
    @JsonProperty("active") long active,
    @JsonProperty("available") long available) {}

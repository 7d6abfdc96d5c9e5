// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Where a checkpoint is, as a configuration that a run could start from.
 *
 * @param configurable The identity of a checkpoint and of the run that writes it. The configurable values that users
 *     gave to the run are merged in, so further keys are theirs.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StreamedCheckpointConfig(
    @JsonProperty("configurable") StreamedCheckpointPlace configurable) {}

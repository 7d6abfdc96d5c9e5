// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Where a message comes from.
 *
 * @param metadata What is known about the run, and inside a node about the step and the model, that sent something.
 *     The metadata that users gave to the run, the assistant and the config is merged in, so further keys are theirs.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MessageSource(
    @JsonProperty("metadata") StepMetadata metadata) {}

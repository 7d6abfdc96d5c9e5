// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A task in the protocol's new form.
 *
 * @param task The task.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record A2aTaskEnvelope(
    @JsonProperty("task") A2aTask task) implements A2aResult, A2aStreamResult {}

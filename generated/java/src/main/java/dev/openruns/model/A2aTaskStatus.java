// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * How a task stands.
 *
 * @param state The state.
 * @param timestamp Since when, absent on a failure. Null where it is absent.
 * @param message What there is to say of it, absent if nothing. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record A2aTaskStatus(
    @JsonProperty("state") A2aTaskState state,
    @JsonProperty("timestamp") @Nullable String timestamp,
    @JsonProperty("message") @Nullable A2aMessage message) {}

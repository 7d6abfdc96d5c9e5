// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The thread's state after an update by hand.
 *
 * @param state The state of a thread at a checkpoint; of a thread that never ran, {@code values} is empty and the
 *     rest null.
 * @param threadId The thread.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StateUpdateData(
    @JsonProperty("state") ThreadState state,
    @JsonProperty("thread_id") String threadId) {}

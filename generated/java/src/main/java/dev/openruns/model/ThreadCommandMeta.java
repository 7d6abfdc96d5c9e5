// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Where the thread stood when the command was answered.
 *
 * @param appliedThroughSeq The {@code seq} of the last event that this connection got by then; always 0 over HTTP on
 *     the Python server. Null where it is absent.
 * @param threadId The thread, only on the JavaScript server. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ThreadCommandMeta(
    @JsonProperty("applied_through_seq") @Nullable Long appliedThroughSeq,
    @JsonProperty("thread_id") @Nullable String threadId) {}

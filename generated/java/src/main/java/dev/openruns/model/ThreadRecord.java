// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.openruns.Field;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the runs of one conversation share.
 *
 * @param threadId The thread's id.
 * @param createdAt When the thread was created.
 * @param updatedAt When the thread last changed.
 * @param stateUpdatedAt When its state last changed. Null where it is absent.
 * @param metadata Metadata of the thread; the first run adds {@code graph_id} and {@code assistant_id}.
 * @param config The configuration of its last run, empty before.
 * @param status How the thread stands.
 * @param values The newest state, null before the first run; a copy's response leaves it out. Null where it is
 *     absent.
 * @param interrupts The pending interrupts, absent before the first run. Null where it is absent.
 * @param error Why its last run failed or was cancelled, null if it did not, absent before the first run.
 * @param ttl When the thread expires, present if {@code include} asks for it. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ThreadRecord(
    @JsonProperty("thread_id") String threadId,
    @JsonProperty("created_at") String createdAt,
    @JsonProperty("updated_at") String updatedAt,
    @JsonProperty("state_updated_at") @Nullable String stateUpdatedAt,
    @JsonProperty("metadata") ThreadMetadata metadata,
    @JsonProperty("config") Config config,
    @JsonProperty("status") ThreadStatus status,
    @JsonProperty("values") @Nullable JsonNode values,
    @JsonProperty("interrupts") @Nullable Map<String, List<Interrupt>> interrupts,
    @JsonProperty("error") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<RunFailure> error,
    @JsonProperty("ttl") @Nullable ThreadTtlInfo ttl) {}

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
 * A thread of a search, with the selected fields only.
 *
 * @param threadId The thread's id. Null where it is absent.
 * @param createdAt When the thread was created. Null where it is absent.
 * @param updatedAt When the thread last changed. Null where it is absent.
 * @param stateUpdatedAt When its state last changed. Null where it is absent.
 * @param metadata Metadata of the thread; the first run adds {@code graph_id} and {@code assistant_id}. Null where it
 *     is absent.
 * @param config The configuration of its last run, empty before. Null where it is absent.
 * @param status How the thread stands. Null where it is absent.
 * @param values The newest state, null before the first run. Null where it is absent.
 * @param interrupts The pending interrupts, absent before the first run. Null where it is absent.
 * @param error Why its last run failed or was cancelled, null if it did not, absent before the first run.
 * @param ttl When the thread expires. Null where it is absent.
 * @param extracted The values that {@code extract} asked for, by alias. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ThreadPartial(
    @JsonProperty("thread_id") @Nullable String threadId,
    @JsonProperty("created_at") @Nullable String createdAt,
    @JsonProperty("updated_at") @Nullable String updatedAt,
    @JsonProperty("state_updated_at") @Nullable String stateUpdatedAt,
    @JsonProperty("metadata") @Nullable ThreadMetadata metadata,
    @JsonProperty("config") @Nullable Config config,
    @JsonProperty("status") @Nullable ThreadStatus status,
    @JsonProperty("values") @Nullable JsonNode values,
    @JsonProperty("interrupts") @Nullable Map<String, List<Interrupt>> interrupts,
    @JsonProperty("error") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<RunFailure> error,
    @JsonProperty("ttl") @Nullable ThreadTtlInfo ttl,
    @JsonProperty("extracted") @Nullable Map<String, JsonNode> extracted) {}

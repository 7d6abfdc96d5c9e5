// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.openruns.Field;
import org.jspecify.annotations.Nullable;

/**
 * A run of a list, with the selected fields only.
 *
 * @param runId The run's id. Null where it is absent.
 * @param threadId The thread that it runs on, one of its own if stateless. Null where it is absent.
 * @param assistantId The assistant that runs. Null where it is absent.
 * @param createdAt When the run may start, in the future if {@code after_seconds} was given. Null where it is absent.
 * @param updatedAt When the run last changed. Null where it is absent.
 * @param status How the run stands. Null where it is absent.
 * @param metadata The metadata of assistant, thread and request, merged. Null where it is absent.
 * @param kwargs The arguments of the run. Null where it is absent.
 * @param multitaskStrategy What it did to a run in flight on the thread. Null where it is absent.
 * @param langsmithSessionName The LangSmith project that has the trace, null if the run is not traced.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RunPartial(
    @JsonProperty("run_id") @Nullable String runId,
    @JsonProperty("thread_id") @Nullable String threadId,
    @JsonProperty("assistant_id") @Nullable String assistantId,
    @JsonProperty("created_at") @Nullable String createdAt,
    @JsonProperty("updated_at") @Nullable String updatedAt,
    @JsonProperty("status") @Nullable RunStatus status,
    @JsonProperty("metadata") @Nullable RunMetadata metadata,
    @JsonProperty("kwargs") @Nullable RunsCreateKwargs kwargs,
    @JsonProperty("multitask_strategy") @Nullable MultitaskStrategy multitaskStrategy,
    @JsonProperty("langsmith_session_name") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<String> langsmithSessionName) {}

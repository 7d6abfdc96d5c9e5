// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.openruns.Field;

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
    @JsonProperty("run_id") String runId,
    @JsonProperty("thread_id") String threadId,
    @JsonProperty("assistant_id") String assistantId,
    @JsonProperty("created_at") String createdAt,
    @JsonProperty("updated_at") String updatedAt,
    @JsonProperty("status") RunStatus status,
    @JsonProperty("metadata") RunMetadata metadata,
    @JsonProperty("kwargs") RunsCreateKwargs kwargs,
    @JsonProperty("multitask_strategy") MultitaskStrategy multitaskStrategy,
    @JsonProperty("langsmith_session_name") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<String> langsmithSessionName) {}

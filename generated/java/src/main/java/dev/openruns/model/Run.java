// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.openruns.Field;

/**
 * One execution of a graph.
 *
 * @param runId The run's id.
 * @param threadId The thread that it runs on, one of its own if stateless.
 * @param assistantId The assistant that runs.
 * @param createdAt When the run may start, in the future if {@code after_seconds} was given.
 * @param updatedAt When the run last changed.
 * @param status How the run stands.
 * @param metadata The metadata of assistant, thread and request, merged.
 * @param kwargs The arguments of the run.
 * @param multitaskStrategy What it did to a run in flight on the thread.
 * @param langsmithSessionName The LangSmith project that has the trace, null if the run is not traced.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Run(
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

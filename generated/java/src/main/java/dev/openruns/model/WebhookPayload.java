// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.openruns.Field;
import org.jspecify.annotations.Nullable;

/**
 * What the server posts to a run's webhook when the run has ended.
 *
 * @param runId The run's id.
 * @param threadId The thread that it ran on.
 * @param assistantId The assistant that ran.
 * @param createdAt When the run was created.
 * @param updatedAt When the run last changed before it started.
 * @param status How the run ended.
 * @param metadata The metadata of the run.
 * @param kwargs The arguments of the run.
 * @param multitaskStrategy What it did to a run in flight on the thread.
 * @param langsmithSessionName The LangSmith project that has the trace, null if the run is not traced.
 * @param runStartedAt When the run started.
 * @param runEndedAt When the run ended.
 * @param webhookSentAt When this call was made.
 * @param values The final state of the thread, null for a stateless run. Null where it is absent.
 * @param error Why the run failed, absent unless it did. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WebhookPayload(
    @JsonProperty("run_id") String runId,
    @JsonProperty("thread_id") String threadId,
    @JsonProperty("assistant_id") String assistantId,
    @JsonProperty("created_at") String createdAt,
    @JsonProperty("updated_at") String updatedAt,
    @JsonProperty("status") WebhookStatus status,
    @JsonProperty("metadata") RunMetadata metadata,
    @JsonProperty("kwargs") RunsCreateKwargs kwargs,
    @JsonProperty("multitask_strategy") MultitaskStrategy multitaskStrategy,
    @JsonProperty("langsmith_session_name") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<String> langsmithSessionName,
    @JsonProperty("run_started_at") String runStartedAt,
    @JsonProperty("run_ended_at") String runEndedAt,
    @JsonProperty("webhook_sent_at") String webhookSentAt,
    @JsonProperty("values") @Nullable JsonNode values,
    @JsonProperty("error") @Nullable RunFailure error) {}

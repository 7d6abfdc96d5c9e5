// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.openruns.Field;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The creation of a run as an authorisation handler sees it before anything is stored; it is not a request body, see
 * RunCreate for that.
 *
 * @param assistantId The assistant; a graph's name is resolved already. May be null.
 * @param threadId The thread, null for a stateless run whose thread is deleted with it. May be null.
 * @param runId The run's id, chosen by the server. May be null.
 * @param status The status that the run starts with, always {@code pending}. May be null.
 * @param metadata Metadata of the run, an empty object by default.
 * @param preventInsertIfInflight Whether a run in flight forbids this one, true for the multitask strategy {@code
 *     reject}.
 * @param multitaskStrategy What happens to a run in flight on the thread, {@code enqueue} by default.
 * @param ifNotExists What happens when the thread is missing; always {@code create} for a stateless wait or stream.
 * @param afterSeconds Whole seconds to wait before the run starts, 0 by default; a fraction is passed on.
 * @param kwargs The arguments of the run.
 * @param action What to do when an existing run is updated; the server never sets it on a creation.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RunsCreate(
    @JsonProperty("assistant_id") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String assistantId,
    @JsonProperty("thread_id") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String threadId,
    @JsonProperty("run_id") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String runId,
    @JsonProperty("status") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable RunStatus status,
    @JsonProperty("metadata") Map<String, JsonNode> metadata,
    @JsonProperty("prevent_insert_if_inflight") boolean preventInsertIfInflight,
    @JsonProperty("multitask_strategy") MultitaskStrategy multitaskStrategy,
    @JsonProperty("if_not_exists") IfNotExists ifNotExists,
    @JsonProperty("after_seconds") long afterSeconds,
    @JsonProperty("kwargs") RunsCreateKwargs kwargs,
    @JsonProperty("action") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<CancelAction> action) {}

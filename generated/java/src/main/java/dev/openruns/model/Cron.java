// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A schedule on which the server creates runs.
 *
 * @param cronId The cron's id.
 * @param assistantId The assistant that it runs. May be null.
 * @param threadId The thread that it runs on, null for a new one each time. May be null.
 * @param userId Who created it, empty on a server without authentication. May be null.
 * @param endTime When it stops, as it was sent, unchecked by the server; null for never. May be null.
 * @param schedule The schedule, in cron's five fields.
 * @param timezone The IANA time zone of the schedule, null for UTC. May be null.
 * @param payload What each run is created with.
 * @param nextRunDate When it runs next. May be null.
 * @param metadata Metadata of the cron.
 * @param onRunCompleted What becomes of the thread of each run, null for a cron on a thread. May be null.
 * @param enabled Whether it creates runs.
 * @param createdAt When the cron was created.
 * @param updatedAt When the cron last changed.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Cron(
    @JsonProperty("cron_id") String cronId,
    @JsonProperty("assistant_id") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String assistantId,
    @JsonProperty("thread_id") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String threadId,
    @JsonProperty("user_id") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String userId,
    @JsonProperty("end_time") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String endTime,
    @JsonProperty("schedule") String schedule,
    @JsonProperty("timezone") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String timezone,
    @JsonProperty("payload") CronPayload payload,
    @JsonProperty("next_run_date") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String nextRunDate,
    @JsonProperty("metadata") Map<String, JsonNode> metadata,
    @JsonProperty("on_run_completed") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable OnCompletion onRunCompleted,
    @JsonProperty("enabled") boolean enabled,
    @JsonProperty("created_at") String createdAt,
    @JsonProperty("updated_at") String updatedAt) {}

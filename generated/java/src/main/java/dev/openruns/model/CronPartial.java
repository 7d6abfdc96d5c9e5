// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.openruns.Field;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A cron of a search, with the selected fields only.
 *
 * @param cronId The cron's id. Null where it is absent.
 * @param assistantId The assistant that it runs.
 * @param threadId The thread that it runs on, null for a new one each time.
 * @param userId Who created it, empty on a server without authentication.
 * @param endTime When it stops, as it was sent, unchecked by the server; null for never.
 * @param schedule The schedule, in cron's five fields. Null where it is absent.
 * @param timezone The IANA time zone of the schedule, null for UTC.
 * @param payload What each run is created with. Null where it is absent.
 * @param nextRunDate When it runs next.
 * @param metadata Metadata of the cron. Null where it is absent.
 * @param onRunCompleted What becomes of the thread of each run, null for a cron on a thread.
 * @param enabled Whether it creates runs. Null where it is absent.
 * @param createdAt When the cron was created. Null where it is absent.
 * @param updatedAt When the cron last changed. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CronPartial(
    @JsonProperty("cron_id") @Nullable String cronId,
    @JsonProperty("assistant_id") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<String> assistantId,
    @JsonProperty("thread_id") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<String> threadId,
    @JsonProperty("user_id") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<String> userId,
    @JsonProperty("end_time") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<String> endTime,
    @JsonProperty("schedule") @Nullable String schedule,
    @JsonProperty("timezone") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<String> timezone,
    @JsonProperty("payload") @Nullable CronPayload payload,
    @JsonProperty("next_run_date") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<String> nextRunDate,
    @JsonProperty("metadata") @Nullable Map<String, JsonNode> metadata,
    @JsonProperty("on_run_completed") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<OnCompletion> onRunCompleted,
    @JsonProperty("enabled") @Nullable Boolean enabled,
    @JsonProperty("created_at") @Nullable String createdAt,
    @JsonProperty("updated_at") @Nullable String updatedAt) {}

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.openruns.Field;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the runs of a cron are created with, as it was sent; fields that are not checked are kept as they are.
 *
 * @param assistantId The assistant that it runs. Null where it is absent.
 * @param schedule The schedule, in cron's five fields. Null where it is absent.
 * @param timezone The IANA time zone of the schedule. Null where it is absent.
 * @param endTime When it stops, as it was sent.
 * @param input The input of each run. Null where it is absent.
 * @param metadata Metadata of each run, as it was last sent. Null where it is absent.
 * @param config The configuration of each run; {@code configurable} has the cron's id. Null where it is absent.
 * @param context The static context of each run. Null where it is absent.
 * @param webhook The URL that the server calls when a run has ended. Null where it is absent.
 * @param interruptBefore The nodes before which each run stops. Null where it is absent.
 * @param interruptAfter The nodes after which each run stops. Null where it is absent.
 * @param onRunCompleted What becomes of the thread of each run. Null where it is absent.
 * @param enabled Whether the cron creates runs. Null where it is absent.
 * @param multitaskStrategy What a run does to one in flight, unchecked without a thread. Null where it is absent.
 * @param checkpointDuring Whether steps are saved while a run goes on. Null where it is absent.
 * @param durability When checkpoints are saved. Null where it is absent.
 * @param streamMode What the stream of each run carries. Null where it is absent.
 * @param streamSubgraphs Whether events of subgraphs are streamed. Null where it is absent.
 * @param streamResumable Whether events are kept so that a lost stream can be resumed. Null where it is absent.
 * @param additional all other fields
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CronPayload(
    @JsonProperty("assistant_id") @Nullable String assistantId,
    @JsonProperty("schedule") @Nullable String schedule,
    @JsonProperty("timezone") @Nullable String timezone,
    @JsonProperty("end_time") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<String> endTime,
    @JsonProperty("input") @Nullable JsonNode input,
    @JsonProperty("metadata") @Nullable Map<String, JsonNode> metadata,
    @JsonProperty("config") @Nullable Config config,
    @JsonProperty("context") @Nullable Map<String, JsonNode> context,
    @JsonProperty("webhook") @Nullable String webhook,
    @JsonProperty("interrupt_before") @Nullable InterruptNodes interruptBefore,
    @JsonProperty("interrupt_after") @Nullable InterruptNodes interruptAfter,
    @JsonProperty("on_run_completed") @Nullable String onRunCompleted,
    @JsonProperty("enabled") @Nullable Boolean enabled,
    @JsonProperty("multitask_strategy") @Nullable String multitaskStrategy,
    @JsonProperty("checkpoint_during") @Nullable Boolean checkpointDuring,
    @JsonProperty("durability") @Nullable Durability durability,
    @JsonProperty("stream_mode") @Nullable StreamModeChoice streamMode,
    @JsonProperty("stream_subgraphs") @Nullable Boolean streamSubgraphs,
    @JsonProperty("stream_resumable") @Nullable Boolean streamResumable,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> additional) {
  /**
   * Makes one; where there are no other fields, {@code additional} is empty.
   *
   * @param assistantId The assistant that it runs. Null where it is absent.
   * @param schedule The schedule, in cron's five fields. Null where it is absent.
   * @param timezone The IANA time zone of the schedule. Null where it is absent.
   * @param endTime When it stops, as it was sent.
   * @param input The input of each run. Null where it is absent.
   * @param metadata Metadata of each run, as it was last sent. Null where it is absent.
   * @param config The configuration of each run; {@code configurable} has the cron's id. Null where it is absent.
   * @param context The static context of each run. Null where it is absent.
   * @param webhook The URL that the server calls when a run has ended. Null where it is absent.
   * @param interruptBefore The nodes before which each run stops. Null where it is absent.
   * @param interruptAfter The nodes after which each run stops. Null where it is absent.
   * @param onRunCompleted What becomes of the thread of each run. Null where it is absent.
   * @param enabled Whether the cron creates runs. Null where it is absent.
   * @param multitaskStrategy What a run does to one in flight, unchecked without a thread. Null where it is absent.
   * @param checkpointDuring Whether steps are saved while a run goes on. Null where it is absent.
   * @param durability When checkpoints are saved. Null where it is absent.
   * @param streamMode What the stream of each run carries. Null where it is absent.
   * @param streamSubgraphs Whether events of subgraphs are streamed. Null where it is absent.
   * @param streamResumable Whether events are kept so that a lost stream can be resumed. Null where it is absent.
   * @param additional all other fields
   */
  public CronPayload {
    if (additional == null) additional = Map.of();
  }
}

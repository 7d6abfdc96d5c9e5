// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.openruns.Field;
import dev.openruns.internal.UserData;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What changes in a cron, at least one field; what is left out stays.
 *
 * @param schedule The new schedule; it moves {@code next_run_date}. Null where it is absent.
 * @param timezone The IANA time zone of the schedule; it moves {@code next_run_date}. Null where it is absent.
 * @param endTime When it stops, an ISO 8601 time; null for never.
 * @param enabled Whether it creates runs. Null where it is absent.
 * @param onRunCompleted What becomes of the thread of each run. Null where it is absent.
 * @param input The input of each run, an object or a list of objects. Null where it is absent.
 * @param metadata Metadata that is merged into the cron's, key by key. Null where it is absent.
 * @param config The configuration of each run. Null where it is absent.
 * @param context The static context of each run. Null where it is absent.
 * @param webhook The URL that the server calls when a run has ended. Null where it is absent.
 * @param interruptBefore The nodes before which each run stops. Null where it is absent.
 * @param interruptAfter The nodes after which each run stops. Null where it is absent.
 * @param multitaskStrategy What a run does to a run in flight on the thread. Null where it is absent.
 * @param checkpointDuring Whether steps are saved while a run goes on; use {@code durability}. Null where it is
 *     absent.
 * @param durability When checkpoints are saved. Null where it is absent.
 * @param streamMode What the stream of each run carries. Null where it is absent.
 * @param streamSubgraphs Whether events of subgraphs are streamed. Null where it is absent.
 * @param streamResumable Whether events are kept so that a lost stream can be resumed. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CronUpdate(
    @JsonProperty("schedule") @Nullable String schedule,
    @JsonProperty("timezone") @Nullable String timezone,
    @JsonProperty("end_time") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<String> endTime,
    @JsonProperty("enabled") @Nullable Boolean enabled,
    @JsonProperty("on_run_completed") @Nullable OnCompletion onRunCompleted,
    @JsonProperty("input") @Nullable JsonNode input,
    @JsonProperty("metadata") @Nullable Map<String, JsonNode> metadata,
    @JsonProperty("config") @Nullable Config config,
    @JsonProperty("context") @Nullable Map<String, JsonNode> context,
    @JsonProperty("webhook") @Nullable String webhook,
    @JsonProperty("interrupt_before") @Nullable InterruptNodes interruptBefore,
    @JsonProperty("interrupt_after") @Nullable InterruptNodes interruptAfter,
    @JsonProperty("multitask_strategy") @Nullable MultitaskStrategy multitaskStrategy,
    @JsonProperty("checkpoint_during") @Nullable Boolean checkpointDuring,
    @JsonProperty("durability") @Nullable Durability durability,
    @JsonProperty("stream_mode") @Nullable StreamModeChoice streamMode,
    @JsonProperty("stream_subgraphs") @Nullable Boolean streamSubgraphs,
    @JsonProperty("stream_resumable") @Nullable Boolean streamResumable) {
  /** {@return a builder, which leaves out what it is not given} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what is not given is left out. */
  public static final class Builder {
    private @Nullable String schedule;
    private @Nullable String timezone;
    private Field<String> endTime = Field.unset();
    private @Nullable Boolean enabled;
    private @Nullable OnCompletion onRunCompleted;
    private @Nullable JsonNode input;
    private @Nullable Map<String, JsonNode> metadata;
    private @Nullable Config config;
    private @Nullable Map<String, JsonNode> context;
    private @Nullable String webhook;
    private @Nullable InterruptNodes interruptBefore;
    private @Nullable InterruptNodes interruptAfter;
    private @Nullable MultitaskStrategy multitaskStrategy;
    private @Nullable Boolean checkpointDuring;
    private @Nullable Durability durability;
    private @Nullable StreamModeChoice streamMode;
    private @Nullable Boolean streamSubgraphs;
    private @Nullable Boolean streamResumable;

    private Builder() {}

    /**
     * The new schedule; it moves {@code next_run_date}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder schedule(String value) {
      this.schedule = value;
      return this;
    }

    /**
     * The IANA time zone of the schedule; it moves {@code next_run_date}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder timezone(String value) {
      this.timezone = value;
      return this;
    }

    /**
     * When it stops, an ISO 8601 time; null for never.
     *
     * @param value the value; null is sent as null
     * @return this builder
     */
    public Builder endTime(@Nullable String value) {
      this.endTime = Field.of(value);
      return this;
    }

    /**
     * Whether it creates runs.
     *
     * @param value the value
     * @return this builder
     */
    public Builder enabled(boolean value) {
      this.enabled = value;
      return this;
    }

    /**
     * What becomes of the thread of each run.
     *
     * @param value the value
     * @return this builder
     */
    public Builder onRunCompleted(OnCompletion value) {
      this.onRunCompleted = value;
      return this;
    }

    /**
     * The input of each run, an object or a list of objects.
     *
     * @param value the value
     * @return this builder
     */
    public Builder input(@Nullable Object value) {
      this.input = UserData.of(value);
      return this;
    }

    /**
     * Metadata that is merged into the cron's, key by key.
     *
     * @param value the value
     * @return this builder
     */
    public Builder metadata(Map<String, ? extends @Nullable Object> value) {
      this.metadata = UserData.map(value);
      return this;
    }

    /**
     * The configuration of each run.
     *
     * @param value the value
     * @return this builder
     */
    public Builder config(Config value) {
      this.config = value;
      return this;
    }

    /**
     * The static context of each run.
     *
     * @param value the value
     * @return this builder
     */
    public Builder context(Map<String, ? extends @Nullable Object> value) {
      this.context = UserData.map(value);
      return this;
    }

    /**
     * The URL that the server calls when a run has ended.
     *
     * @param value the value
     * @return this builder
     */
    public Builder webhook(String value) {
      this.webhook = value;
      return this;
    }

    /**
     * The nodes before which each run stops.
     *
     * @param value the value
     * @return this builder
     */
    public Builder interruptBefore(InterruptNodes value) {
      this.interruptBefore = value;
      return this;
    }

    /**
     * The nodes before which each run stops.
     *
     * @param value the value
     * @return this builder
     */
    public Builder interruptBefore(List<String> value) {
      return interruptBefore(InterruptNodes.of(value));
    }

    /**
     * The nodes after which each run stops.
     *
     * @param value the value
     * @return this builder
     */
    public Builder interruptAfter(InterruptNodes value) {
      this.interruptAfter = value;
      return this;
    }

    /**
     * The nodes after which each run stops.
     *
     * @param value the value
     * @return this builder
     */
    public Builder interruptAfter(List<String> value) {
      return interruptAfter(InterruptNodes.of(value));
    }

    /**
     * What a run does to a run in flight on the thread.
     *
     * @param value the value
     * @return this builder
     */
    public Builder multitaskStrategy(MultitaskStrategy value) {
      this.multitaskStrategy = value;
      return this;
    }

    /**
     * Whether steps are saved while a run goes on; use {@code durability}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder checkpointDuring(boolean value) {
      this.checkpointDuring = value;
      return this;
    }

    /**
     * When checkpoints are saved.
     *
     * @param value the value
     * @return this builder
     */
    public Builder durability(Durability value) {
      this.durability = value;
      return this;
    }

    /**
     * What the stream of each run carries.
     *
     * @param value the value
     * @return this builder
     */
    public Builder streamMode(StreamModeChoice value) {
      this.streamMode = value;
      return this;
    }

    /**
     * What the stream of each run carries.
     *
     * @param value the value
     * @return this builder
     */
    public Builder streamMode(StreamMode value) {
      return streamMode(StreamModeChoice.of(value));
    }

    /**
     * What the stream of each run carries.
     *
     * @param value the value
     * @return this builder
     */
    public Builder streamMode(List<StreamMode> value) {
      return streamMode(StreamModeChoice.of(value));
    }

    /**
     * Whether events of subgraphs are streamed.
     *
     * @param value the value
     * @return this builder
     */
    public Builder streamSubgraphs(boolean value) {
      this.streamSubgraphs = value;
      return this;
    }

    /**
     * Whether events are kept so that a lost stream can be resumed.
     *
     * @param value the value
     * @return this builder
     */
    public Builder streamResumable(boolean value) {
      this.streamResumable = value;
      return this;
    }

    /** {@return what was given} */
    public CronUpdate build() {
      return new CronUpdate(
          schedule,
          timezone,
          endTime,
          enabled,
          onRunCompleted,
          input,
          metadata,
          config,
          context,
          webhook,
          interruptBefore,
          interruptAfter,
          multitaskStrategy,
          checkpointDuring,
          durability,
          streamMode,
          streamSubgraphs,
          streamResumable);
    }
  }
}

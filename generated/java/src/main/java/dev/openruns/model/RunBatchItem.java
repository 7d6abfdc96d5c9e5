// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.openruns.Field;
import dev.openruns.internal.UserData;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One stateless run of a batch.
 *
 * @param assistantId The assistant or graph to run.
 * @param input The graph's input; null goes on from where the thread stands. It is not read where there is a command.
 *     Null where it is absent.
 * @param command What to do instead of taking an input, such as resuming; it wins over {@code input}. A stateless run
 *     cannot resume.
 * @param metadata Metadata of the run; the server drops keys that are its own. Null where it is absent.
 * @param config The configuration of the run. Null where it is absent.
 * @param context The graph's static context; together with a non-empty {@code config.configurable} it is refused with
 *     400. Null where it is absent.
 * @param checkpoint The checkpoint to start from, the newest by default. Null where it is absent.
 * @param checkpointId The id of the checkpoint to start from.
 * @param checkpointDuring Whether steps are saved while the run goes on; use {@code durability}, which wins. Null
 *     where it is absent.
 * @param langsmithTracer Where to trace the run.
 * @param interruptBefore The nodes before which the run stops. Null where it is absent.
 * @param interruptAfter The nodes after which the run stops. Null where it is absent.
 * @param webhook The URL that the server calls when the run has ended. Null where it is absent.
 * @param onDisconnect What closing the connection does to a run that is waited for or streamed. Null where it is
 *     absent.
 * @param onCompletion What becomes of the thread of a stateless run; ignored on a thread. Null where it is absent.
 * @param multitaskStrategy What happens to a run in flight on the thread; a stateless run meets none and takes null.
 * @param ifNotExists What happens when the thread is missing; a stateless run makes its own thread. Null where it is
 *     absent.
 * @param afterSeconds Seconds to wait before the run starts; negative starts at once. Null where it is absent.
 * @param durability When checkpoints are saved. Null where it is absent.
 * @param strictResume Whether resuming an interrupt that is not pending fails the run; only servers newer than 0.16
 *     use it. Null where it is absent.
 * @param streamMode What the run's stream carries. Null where it is absent.
 * @param streamSubgraphs Whether subgraphs stream too. Null where it is absent.
 * @param streamResumable Whether events are kept so that a lost stream can be resumed. Null where it is absent.
 * @param feedbackKeys Keys for which the result carries a URL that takes feedback. Null where it is absent.
 * @param assistantIdAlias What the official JavaScript SDK sends beside {@code assistant_id}; the server ignores it.
 *     Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RunBatchItem(
    @JsonProperty("assistant_id") String assistantId,
    @JsonProperty("input") @Nullable JsonNode input,
    @JsonProperty("command") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<Command> command,
    @JsonProperty("metadata") @Nullable Map<String, JsonNode> metadata,
    @JsonProperty("config") @Nullable Config config,
    @JsonProperty("context") @Nullable Map<String, JsonNode> context,
    @JsonProperty("checkpoint") @Nullable CheckpointConfig checkpoint,
    @JsonProperty("checkpoint_id") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<String> checkpointId,
    @JsonProperty("checkpoint_during") @Nullable Boolean checkpointDuring,
    @JsonProperty("langsmith_tracer") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<LangsmithTracer> langsmithTracer,
    @JsonProperty("interrupt_before") @Nullable InterruptNodes interruptBefore,
    @JsonProperty("interrupt_after") @Nullable InterruptNodes interruptAfter,
    @JsonProperty("webhook") @Nullable String webhook,
    @JsonProperty("on_disconnect") @Nullable DisconnectMode onDisconnect,
    @JsonProperty("on_completion") @Nullable OnCompletion onCompletion,
    @JsonProperty("multitask_strategy") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<MultitaskStrategy> multitaskStrategy,
    @JsonProperty("if_not_exists") @Nullable IfNotExists ifNotExists,
    @JsonProperty("after_seconds") @Nullable Number afterSeconds,
    @JsonProperty("durability") @Nullable Durability durability,
    @JsonProperty("strict_resume") @Nullable Boolean strictResume,
    @JsonProperty("stream_mode") @Nullable StreamModeChoice streamMode,
    @JsonProperty("stream_subgraphs") @Nullable Boolean streamSubgraphs,
    @JsonProperty("stream_resumable") @Nullable Boolean streamResumable,
    @JsonProperty("feedback_keys") @Nullable List<String> feedbackKeys,
    @JsonProperty("assistantId") @Nullable String assistantIdAlias) {
  /** {@return a builder, which leaves out what it is not given} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what is not given is left out. */
  public static final class Builder {
    private @Nullable String assistantId;
    private @Nullable JsonNode input;
    private Field<Command> command = Field.unset();
    private @Nullable Map<String, JsonNode> metadata;
    private @Nullable Config config;
    private @Nullable Map<String, JsonNode> context;
    private @Nullable CheckpointConfig checkpoint;
    private Field<String> checkpointId = Field.unset();
    private @Nullable Boolean checkpointDuring;
    private Field<LangsmithTracer> langsmithTracer = Field.unset();
    private @Nullable InterruptNodes interruptBefore;
    private @Nullable InterruptNodes interruptAfter;
    private @Nullable String webhook;
    private @Nullable DisconnectMode onDisconnect;
    private @Nullable OnCompletion onCompletion;
    private Field<MultitaskStrategy> multitaskStrategy = Field.unset();
    private @Nullable IfNotExists ifNotExists;
    private @Nullable Number afterSeconds;
    private @Nullable Durability durability;
    private @Nullable Boolean strictResume;
    private @Nullable StreamModeChoice streamMode;
    private @Nullable Boolean streamSubgraphs;
    private @Nullable Boolean streamResumable;
    private @Nullable List<String> feedbackKeys;
    private @Nullable String assistantIdAlias;

    private Builder() {}

    /**
     * The assistant or graph to run.
     *
     * @param value the value
     * @return this builder
     */
    public Builder assistantId(String value) {
      this.assistantId = value;
      return this;
    }

    /**
     * The graph's input; null goes on from where the thread stands. It is not read where there is a command.
     *
     * @param value the value
     * @return this builder
     */
    public Builder input(@Nullable Object value) {
      this.input = UserData.of(value);
      return this;
    }

    /**
     * What to do instead of taking an input, such as resuming; it wins over {@code input}. A stateless run cannot
     * resume.
     *
     * @param value the value; null is sent as null
     * @return this builder
     */
    public Builder command(@Nullable Command value) {
      this.command = Field.of(value);
      return this;
    }

    /**
     * Metadata of the run; the server drops keys that are its own.
     *
     * @param value the value
     * @return this builder
     */
    public Builder metadata(Map<String, ? extends @Nullable Object> value) {
      this.metadata = UserData.map(value);
      return this;
    }

    /**
     * The configuration of the run.
     *
     * @param value the value
     * @return this builder
     */
    public Builder config(Config value) {
      this.config = value;
      return this;
    }

    /**
     * The graph's static context; together with a non-empty {@code config.configurable} it is refused with 400.
     *
     * @param value the value
     * @return this builder
     */
    public Builder context(Map<String, ? extends @Nullable Object> value) {
      this.context = UserData.map(value);
      return this;
    }

    /**
     * The checkpoint to start from, the newest by default.
     *
     * @param value the value
     * @return this builder
     */
    public Builder checkpoint(CheckpointConfig value) {
      this.checkpoint = value;
      return this;
    }

    /**
     * The id of the checkpoint to start from.
     *
     * @param value the value; null is sent as null
     * @return this builder
     */
    public Builder checkpointId(@Nullable String value) {
      this.checkpointId = Field.of(value);
      return this;
    }

    /**
     * Whether steps are saved while the run goes on; use {@code durability}, which wins.
     *
     * @param value the value
     * @return this builder
     */
    public Builder checkpointDuring(boolean value) {
      this.checkpointDuring = value;
      return this;
    }

    /**
     * Where to trace the run.
     *
     * @param value the value; null is sent as null
     * @return this builder
     */
    public Builder langsmithTracer(@Nullable LangsmithTracer value) {
      this.langsmithTracer = Field.of(value);
      return this;
    }

    /**
     * The nodes before which the run stops.
     *
     * @param value the value
     * @return this builder
     */
    public Builder interruptBefore(InterruptNodes value) {
      this.interruptBefore = value;
      return this;
    }

    /**
     * The nodes before which the run stops.
     *
     * @param value the value
     * @return this builder
     */
    public Builder interruptBefore(List<String> value) {
      return interruptBefore(InterruptNodes.of(value));
    }

    /**
     * The nodes after which the run stops.
     *
     * @param value the value
     * @return this builder
     */
    public Builder interruptAfter(InterruptNodes value) {
      this.interruptAfter = value;
      return this;
    }

    /**
     * The nodes after which the run stops.
     *
     * @param value the value
     * @return this builder
     */
    public Builder interruptAfter(List<String> value) {
      return interruptAfter(InterruptNodes.of(value));
    }

    /**
     * The URL that the server calls when the run has ended.
     *
     * @param value the value
     * @return this builder
     */
    public Builder webhook(String value) {
      this.webhook = value;
      return this;
    }

    /**
     * What closing the connection does to a run that is waited for or streamed.
     *
     * @param value the value
     * @return this builder
     */
    public Builder onDisconnect(DisconnectMode value) {
      this.onDisconnect = value;
      return this;
    }

    /**
     * What becomes of the thread of a stateless run; ignored on a thread.
     *
     * @param value the value
     * @return this builder
     */
    public Builder onCompletion(OnCompletion value) {
      this.onCompletion = value;
      return this;
    }

    /**
     * What happens to a run in flight on the thread; a stateless run meets none and takes null.
     *
     * @param value the value; null is sent as null
     * @return this builder
     */
    public Builder multitaskStrategy(@Nullable MultitaskStrategy value) {
      this.multitaskStrategy = Field.of(value);
      return this;
    }

    /**
     * What happens when the thread is missing; a stateless run makes its own thread.
     *
     * @param value the value
     * @return this builder
     */
    public Builder ifNotExists(IfNotExists value) {
      this.ifNotExists = value;
      return this;
    }

    /**
     * Seconds to wait before the run starts; negative starts at once.
     *
     * @param value the value
     * @return this builder
     */
    public Builder afterSeconds(Number value) {
      this.afterSeconds = value;
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
     * Whether resuming an interrupt that is not pending fails the run; only servers newer than 0.16 use it.
     *
     * @param value the value
     * @return this builder
     */
    public Builder strictResume(boolean value) {
      this.strictResume = value;
      return this;
    }

    /**
     * What the run's stream carries.
     *
     * @param value the value
     * @return this builder
     */
    public Builder streamMode(StreamModeChoice value) {
      this.streamMode = value;
      return this;
    }

    /**
     * What the run's stream carries.
     *
     * @param value the value
     * @return this builder
     */
    public Builder streamMode(StreamMode value) {
      return streamMode(StreamModeChoice.of(value));
    }

    /**
     * What the run's stream carries.
     *
     * @param value the value
     * @return this builder
     */
    public Builder streamMode(List<StreamMode> value) {
      return streamMode(StreamModeChoice.of(value));
    }

    /**
     * Whether subgraphs stream too.
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

    /**
     * Keys for which the result carries a URL that takes feedback.
     *
     * @param value the value
     * @return this builder
     */
    public Builder feedbackKeys(List<String> value) {
      this.feedbackKeys = value;
      return this;
    }

    /**
     * What the official JavaScript SDK sends beside {@code assistant_id}; the server ignores it.
     *
     * @param value the value
     * @return this builder
     */
    public Builder assistantIdAlias(String value) {
      this.assistantIdAlias = value;
      return this;
    }

    /** {@return what was given} */
    public RunBatchItem build() {
      return new RunBatchItem(
          Objects.requireNonNull(assistantId, "assistantId"),
          input,
          command,
          metadata,
          config,
          context,
          checkpoint,
          checkpointId,
          checkpointDuring,
          langsmithTracer,
          interruptBefore,
          interruptAfter,
          webhook,
          onDisconnect,
          onCompletion,
          multitaskStrategy,
          ifNotExists,
          afterSeconds,
          durability,
          strictResume,
          streamMode,
          streamSubgraphs,
          streamResumable,
          feedbackKeys,
          assistantIdAlias);
    }
  }
}

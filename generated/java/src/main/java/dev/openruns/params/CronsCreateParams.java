// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.params;

import dev.openruns.Params;
import dev.openruns.internal.UserData;
import dev.openruns.model.Config;
import dev.openruns.model.Durability;
import dev.openruns.model.InterruptNodes;
import dev.openruns.model.MultitaskStrategy;
import dev.openruns.model.OnCompletion;
import dev.openruns.model.StreamMode;
import dev.openruns.model.StreamModeChoice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of {@code crons.create}. */
public final class CronsCreateParams extends Params {
  private CronsCreateParams(Map<String, @Nullable Object> values) {
    super(values);
  }

  /** {@return a builder; what it is not given is not sent} */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the parameters. What is not given is not sent; null is sent as null. */
  public static final class Builder {
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    private Builder() {}

    /**
     * The assistant or graph to run.
     *
     * @param value the value
     * @return this builder
     */
    public Builder assistantId(String value) {
      values.put("assistant_id", value);
      return this;
    }

    /**
     * The schedule, in cron's five fields; a bad one is refused with 422.
     *
     * @param value the value
     * @return this builder
     */
    public Builder schedule(String value) {
      values.put("schedule", value);
      return this;
    }

    /**
     * The IANA time zone of the schedule, UTC by default.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder timezone(String value) {
      values.put("timezone", value);
      return this;
    }

    /**
     * When it stops, an ISO 8601 time that nobody checks; never by default.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder endTime(String value) {
      values.put("end_time", value);
      return this;
    }

    /**
     * Whether it creates runs. The server's default is {@code true}.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder enabled(boolean value) {
      values.put("enabled", value);
      return this;
    }

    /**
     * What becomes of the thread of each run, {@code delete} by default; ignored by a cron of one thread.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder onRunCompleted(OnCompletion value) {
      values.put("on_run_completed", value);
      return this;
    }

    /**
     * The input of each run, an object or a list of objects.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder input(@Nullable Object value) {
      values.put("input", UserData.of(value));
      return this;
    }

    /**
     * Metadata of the cron and of each run.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder metadata(Map<String, ? extends @Nullable Object> value) {
      values.put("metadata", UserData.map(value));
      return this;
    }

    /**
     * The configuration of each run.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder config(Config value) {
      values.put("config", value);
      return this;
    }

    /**
     * The static context of each run.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder context(Map<String, ? extends @Nullable Object> value) {
      values.put("context", UserData.map(value));
      return this;
    }

    /**
     * The URL that the server calls when a run has ended.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder webhook(String value) {
      values.put("webhook", value);
      return this;
    }

    /**
     * The nodes before which each run stops.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder interruptBefore(InterruptNodes value) {
      values.put("interrupt_before", value);
      return this;
    }

    /**
     * The nodes before which each run stops.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder interruptBefore(List<String> value) {
      return interruptBefore(InterruptNodes.of(value));
    }

    /**
     * The nodes after which each run stops.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder interruptAfter(InterruptNodes value) {
      values.put("interrupt_after", value);
      return this;
    }

    /**
     * The nodes after which each run stops.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder interruptAfter(List<String> value) {
      return interruptAfter(InterruptNodes.of(value));
    }

    /**
     * What a run does to a run in flight on the thread, {@code enqueue} by default; there is none on a new thread.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder multitaskStrategy(MultitaskStrategy value) {
      values.put("multitask_strategy", value);
      return this;
    }

    /**
     * Whether steps are saved while a run goes on; use {@code durability}.
     *
     * @param value the value, if any
     * @return this builder
     * @deprecated See the description.
     */
    @Deprecated
    public Builder checkpointDuring(boolean value) {
      values.put("checkpoint_during", value);
      return this;
    }

    /**
     * When checkpoints are saved, {@code async} by default.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder durability(Durability value) {
      values.put("durability", value);
      return this;
    }

    /**
     * What the stream of a run carries, {@code values} by default.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder streamMode(StreamModeChoice value) {
      values.put("stream_mode", value);
      return this;
    }

    /**
     * What the stream of a run carries, {@code values} by default.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder streamMode(StreamMode value) {
      return streamMode(StreamModeChoice.of(value));
    }

    /**
     * What the stream of a run carries, {@code values} by default.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder streamMode(List<StreamMode> value) {
      return streamMode(StreamModeChoice.of(value));
    }

    /**
     * Whether events of subgraphs are streamed, false by default.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder streamSubgraphs(boolean value) {
      values.put("stream_subgraphs", value);
      return this;
    }

    /**
     * Whether events are kept so that a lost stream can be resumed, false by default.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder streamResumable(boolean value) {
      values.put("stream_resumable", value);
      return this;
    }

    /**
     * Keys for which the result of each run carries a URL that takes feedback.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder feedbackKeys(List<String> value) {
      values.put("feedback_keys", value);
      return this;
    }

    /**
     * The parameters that were given.
     *
     * @return the parameters
     * @throws IllegalStateException where one is missing
     */
    public CronsCreateParams build() {
      require(values, "assistant_id", "schedule");
      return new CronsCreateParams(values);
    }
  }
}

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.params;

import dev.openruns.Params;
import dev.openruns.internal.UserData;
import dev.openruns.model.CheckpointConfig;
import dev.openruns.model.Command;
import dev.openruns.model.Config;
import dev.openruns.model.DisconnectMode;
import dev.openruns.model.Durability;
import dev.openruns.model.IfNotExists;
import dev.openruns.model.InterruptNodes;
import dev.openruns.model.LangsmithTracer;
import dev.openruns.model.MultitaskStrategy;
import dev.openruns.model.OnCompletion;
import dev.openruns.model.StreamMode;
import dev.openruns.model.StreamModeChoice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of {@code runs.wait}. */
public final class RunsWaitParams extends Params {
  private RunsWaitParams(Map<String, @Nullable Object> values) {
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
     * The id of the thread.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder threadId(String value) {
      values.put("thread_id", value);
      return this;
    }

    /**
     * The graph's input; null goes on from where the thread stands. It is not read where there is a command.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder input(@Nullable Object value) {
      values.put("input", UserData.of(value));
      return this;
    }

    /**
     * What to do instead of taking an input, such as resuming; it wins over {@code input}. A stateless run cannot
     * resume.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder command(@Nullable Command value) {
      values.put("command", value);
      return this;
    }

    /**
     * Metadata of the run; the server drops keys that are its own.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder metadata(Map<String, ? extends @Nullable Object> value) {
      values.put("metadata", UserData.map(value));
      return this;
    }

    /**
     * The configuration of the run.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder config(Config value) {
      values.put("config", value);
      return this;
    }

    /**
     * The graph's static context; together with a non-empty {@code config.configurable} it is refused with 400.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder context(Map<String, ? extends @Nullable Object> value) {
      values.put("context", UserData.map(value));
      return this;
    }

    /**
     * The checkpoint to start from, the newest by default.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder checkpoint(CheckpointConfig value) {
      values.put("checkpoint", value);
      return this;
    }

    /**
     * The id of the checkpoint to start from.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder checkpointId(@Nullable String value) {
      values.put("checkpoint_id", value);
      return this;
    }

    /**
     * Whether steps are saved while the run goes on; use {@code durability}, which wins. The server's default is
     * {@code true}.
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
     * Where to trace the run.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder langsmithTracing(@Nullable LangsmithTracer value) {
      values.put("langsmith_tracing", value);
      return this;
    }

    /**
     * The nodes before which the run stops.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder interruptBefore(InterruptNodes value) {
      values.put("interrupt_before", value);
      return this;
    }

    /**
     * The nodes before which the run stops.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder interruptBefore(List<String> value) {
      return interruptBefore(InterruptNodes.of(value));
    }

    /**
     * The nodes after which the run stops.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder interruptAfter(InterruptNodes value) {
      values.put("interrupt_after", value);
      return this;
    }

    /**
     * The nodes after which the run stops.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder interruptAfter(List<String> value) {
      return interruptAfter(InterruptNodes.of(value));
    }

    /**
     * The URL that the server calls when the run has ended.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder webhook(String value) {
      values.put("webhook", value);
      return this;
    }

    /**
     * What closing the connection does to a run that is waited for or streamed. The server's default is {@code
     * "continue"}.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder onDisconnect(DisconnectMode value) {
      values.put("on_disconnect", value);
      return this;
    }

    /**
     * What becomes of the thread of a stateless run; ignored on a thread. The server's default is {@code "delete"}.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder onCompletion(OnCompletion value) {
      values.put("on_completion", value);
      return this;
    }

    /**
     * What happens to a run in flight on the thread; a stateless run meets none and takes null. The server's default
     * is {@code "enqueue"}.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder multitaskStrategy(@Nullable MultitaskStrategy value) {
      values.put("multitask_strategy", value);
      return this;
    }

    /**
     * What happens when the thread is missing; a stateless run makes its own thread. The server's default is {@code
     * "reject"}.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder ifNotExists(IfNotExists value) {
      values.put("if_not_exists", value);
      return this;
    }

    /**
     * Seconds to wait before the run starts; negative starts at once. The server's default is {@code 0}.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder afterSeconds(Number value) {
      values.put("after_seconds", value);
      return this;
    }

    /**
     * When checkpoints are saved. The server's default is {@code "async"}.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder durability(Durability value) {
      values.put("durability", value);
      return this;
    }

    /**
     * Whether resuming an interrupt that is not pending fails the run; only servers newer than 0.16 use it.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder strictResume(boolean value) {
      values.put("strict_resume", value);
      return this;
    }

    /**
     * What the run's stream carries. The server's default is {@code "values"}.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder streamMode(StreamModeChoice value) {
      values.put("stream_mode", value);
      return this;
    }

    /**
     * What the run's stream carries. The server's default is {@code "values"}.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder streamMode(StreamMode value) {
      return streamMode(StreamModeChoice.of(value));
    }

    /**
     * What the run's stream carries. The server's default is {@code "values"}.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder streamMode(List<StreamMode> value) {
      return streamMode(StreamModeChoice.of(value));
    }

    /**
     * Whether subgraphs stream too. The server's default is {@code false}.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder streamSubgraphs(boolean value) {
      values.put("stream_subgraphs", value);
      return this;
    }

    /**
     * Whether events are kept so that a lost stream can be resumed. The server's default is {@code false}.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder streamResumable(boolean value) {
      values.put("stream_resumable", value);
      return this;
    }

    /**
     * Keys for which the result carries a URL that takes feedback.
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
    public RunsWaitParams build() {
      require(values, "assistant_id");
      return new RunsWaitParams(values);
    }
  }
}

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.params;

import dev.openruns.Params;
import dev.openruns.model.FlagText;
import dev.openruns.model.JoinStreamModesValue;
import dev.openruns.model.QueryFlag;
import dev.openruns.model.StreamMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of {@code runs.joinStream}. */
public final class RunsJoinStreamParams extends Params {
  private RunsJoinStreamParams(Map<String, @Nullable Object> values) {
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
     * The id of the run.
     *
     * @param value the value
     * @return this builder
     */
    public Builder runId(String value) {
      values.put("run_id", value);
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
     * Which of the run's modes to send, all by default. With it, {@code metadata} is left out too; of a parameter
     * that is repeated only the last counts.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder streamMode(JoinStreamModesValue value) {
      values.put("stream_mode", value);
      return this;
    }

    /**
     * Which of the run's modes to send, all by default. With it, {@code metadata} is left out too; of a parameter
     * that is repeated only the last counts.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder streamMode(StreamMode value) {
      return streamMode(JoinStreamModesValue.of(value));
    }

    /**
     * Which of the run's modes to send, all by default. With it, {@code metadata} is left out too; of a parameter
     * that is repeated only the last counts.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder streamMode(List<StreamMode> value) {
      return streamMode(JoinStreamModesValue.of(value));
    }

    /**
     * Whether the run is cancelled when the client closes this connection. The server's default is {@code false}.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder cancelOnDisconnect(QueryFlag value) {
      values.put("cancel_on_disconnect", value);
      return this;
    }

    /**
     * Whether the run is cancelled when the client closes this connection. The server's default is {@code false}.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder cancelOnDisconnect(boolean value) {
      return cancelOnDisconnect(QueryFlag.of(value));
    }

    /**
     * Whether the run is cancelled when the client closes this connection. The server's default is {@code false}.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder cancelOnDisconnect(FlagText value) {
      return cancelOnDisconnect(QueryFlag.of(value));
    }

    /**
     * The checkpoint whose state the caller already shows: newer servers send only what came after it, others ignore
     * it.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder checkpointId(String value) {
      values.put("checkpoint_id", value);
      return this;
    }

    /**
     * The namespaces whose events are sent, an empty one for the graph itself; all by default. Only newer servers use
     * it.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder streamNamespaces(List<String> value) {
      values.put("stream_namespaces", value);
      return this;
    }

    /**
     * The id of the last event that arrived; the server goes on after it. {@code -1} replays a resumable run from its
     * beginning; without the header only what happens from now on is sent.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder lastEventId(String value) {
      values.put("last_event_id", value);
      return this;
    }

    /**
     * The parameters that were given.
     *
     * @return the parameters
     * @throws IllegalStateException where one is missing
     */
    public RunsJoinStreamParams build() {
      require(values, "run_id");
      return new RunsJoinStreamParams(values);
    }
  }
}

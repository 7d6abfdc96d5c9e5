// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.params;

import dev.openruns.Params;
import dev.openruns.model.CheckpointConfig;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of {@code threads.getState}. */
public final class ThreadsGetStateParams extends Params {
  private ThreadsGetStateParams(Map<String, @Nullable Object> values) {
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
     * The id of the thread.
     *
     * @param value the value
     * @return this builder
     */
    public Builder threadId(String value) {
      values.put("thread_id", value);
      return this;
    }

    /**
     * The id of the checkpoint.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder checkpointId(String value) {
      values.put("checkpoint_id", value);
      return this;
    }

    /**
     * Whether tasks show the states of their subgraphs. The server's default is {@code false}.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder subgraphs(boolean value) {
      values.put("subgraphs", value);
      return this;
    }

    /**
     * The checkpoint to read.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder checkpoint(CheckpointConfig value) {
      values.put("checkpoint", value);
      return this;
    }

    /**
     * The fields to show, such as {@code values}; SDKs send it, servers up to 0.16 ignore it.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder select(List<String> value) {
      values.put("select", value);
      return this;
    }

    /**
     * The parameters that were given.
     *
     * @return the parameters
     * @throws IllegalStateException where one is missing
     */
    public ThreadsGetStateParams build() {
      require(values, "thread_id");
      return new ThreadsGetStateParams(values);
    }
  }
}

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.params;

import dev.openruns.Params;
import dev.openruns.internal.UserData;
import dev.openruns.model.CheckpointConfig;
import dev.openruns.model.HistoryBefore;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of {@code threads.getHistory}. */
public final class ThreadsGetHistoryParams extends Params {
  private ThreadsGetHistoryParams(Map<String, @Nullable Object> values) {
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
     * The largest number of states. The server's default is {@code 1}.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder limit(long value) {
      values.put("limit", value);
      return this;
    }

    /**
     * Only states older than this, none excluded by default.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder before(HistoryBefore value) {
      values.put("before", value);
      return this;
    }

    /**
     * What the metadata of a checkpoint has to contain.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder metadata(Map<String, ? extends @Nullable Object> value) {
      values.put("metadata", UserData.map(value));
      return this;
    }

    /**
     * The subgraph whose states are read, by {@code checkpoint_ns}.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder checkpoint(CheckpointConfig value) {
      values.put("checkpoint", value);
      return this;
    }

    /**
     * The fields to show; servers up to 0.16 ignore it.
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
    public ThreadsGetHistoryParams build() {
      require(values, "thread_id");
      return new ThreadsGetHistoryParams(values);
    }
  }
}

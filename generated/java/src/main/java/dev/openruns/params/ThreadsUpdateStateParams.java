// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.params;

import dev.openruns.Params;
import dev.openruns.internal.UserData;
import dev.openruns.model.CheckpointConfig;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of {@code threads.updateState}. */
public final class ThreadsUpdateStateParams extends Params {
  private ThreadsUpdateStateParams(Map<String, @Nullable Object> values) {
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
     * The update, an object or a list; null with an {@code as_node} only moves the thread on.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder values(@Nullable Object value) {
      values.put("values", UserData.of(value));
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
     * The id of that checkpoint; {@code checkpoint} can say more.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder checkpointId(String value) {
      values.put("checkpoint_id", value);
      return this;
    }

    /**
     * The node in whose name the update is made, which decides what runs next; by default the last to run.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder asNode(String value) {
      values.put("as_node", value);
      return this;
    }

    /**
     * The parameters that were given.
     *
     * @return the parameters
     * @throws IllegalStateException where one is missing
     */
    public ThreadsUpdateStateParams build() {
      require(values, "thread_id");
      return new ThreadsUpdateStateParams(values);
    }
  }
}

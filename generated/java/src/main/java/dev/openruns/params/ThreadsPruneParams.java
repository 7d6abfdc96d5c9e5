// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.params;

import dev.openruns.Params;
import dev.openruns.model.ThreadPruneStrategy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of {@code threads.prune}. */
public final class ThreadsPruneParams extends Params {
  private ThreadsPruneParams(Map<String, @Nullable Object> values) {
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
     * The threads to prune; those that are missing are skipped.
     *
     * @param value the value
     * @return this builder
     */
    public Builder threadIds(List<String> value) {
      values.put("thread_ids", value);
      return this;
    }

    /**
     * What pruning does; a server that keeps threads in memory knows only that. The server's default is {@code
     * "delete"}.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder strategy(ThreadPruneStrategy value) {
      values.put("strategy", value);
      return this;
    }

    /**
     * The parameters that were given.
     *
     * @return the parameters
     * @throws IllegalStateException where one is missing
     */
    public ThreadsPruneParams build() {
      require(values, "thread_ids");
      return new ThreadsPruneParams(values);
    }
  }
}

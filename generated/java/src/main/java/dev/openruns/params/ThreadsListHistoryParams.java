// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.params;

import dev.openruns.Params;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of {@code threads.listHistory}. */
public final class ThreadsListHistoryParams extends Params {
  private ThreadsListHistoryParams(Map<String, @Nullable Object> values) {
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
     * The largest number of states; with less than 1 there are none. The JavaScript server's default is 10.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder limit(long value) {
      values.put("limit", value);
      return this;
    }

    /**
     * The id of a checkpoint; only states older than it are listed.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder before(String value) {
      values.put("before", value);
      return this;
    }

    /**
     * The parameters that were given.
     *
     * @return the parameters
     * @throws IllegalStateException where one is missing
     */
    public ThreadsListHistoryParams build() {
      require(values, "thread_id");
      return new ThreadsListHistoryParams(values);
    }
  }
}

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.params;

import dev.openruns.Params;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of {@code threads.get}. */
public final class ThreadsGetParams extends Params {
  private ThreadsGetParams(Map<String, @Nullable Object> values) {
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
     * What to show besides, words with commas between them; {@code ttl}, for the time at which the thread expires, is
     * the only one that has an effect.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder include(String value) {
      values.put("include", value);
      return this;
    }

    /**
     * The parameters that were given.
     *
     * @return the parameters
     * @throws IllegalStateException where one is missing
     */
    public ThreadsGetParams build() {
      require(values, "thread_id");
      return new ThreadsGetParams(values);
    }
  }
}

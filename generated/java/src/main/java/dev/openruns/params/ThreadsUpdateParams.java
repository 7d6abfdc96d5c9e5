// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.params;

import dev.openruns.Params;
import dev.openruns.internal.UserData;
import dev.openruns.model.ThreadTtl;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of {@code threads.update}. */
public final class ThreadsUpdateParams extends Params {
  private ThreadsUpdateParams(Map<String, @Nullable Object> values) {
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
     * Keys to add or replace; the others stay.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder metadata(Map<String, ? extends @Nullable Object> value) {
      values.put("metadata", UserData.map(value));
      return this;
    }

    /**
     * How long the thread lives from now on.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder ttl(ThreadTtl value) {
      values.put("ttl", value);
      return this;
    }

    /**
     * With {@code return=minimal} the answer is 204 without a body; the server ignores any other preference.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder prefer(String value) {
      values.put("prefer", value);
      return this;
    }

    /**
     * The parameters that were given.
     *
     * @return the parameters
     * @throws IllegalStateException where one is missing
     */
    public ThreadsUpdateParams build() {
      require(values, "thread_id");
      return new ThreadsUpdateParams(values);
    }
  }
}

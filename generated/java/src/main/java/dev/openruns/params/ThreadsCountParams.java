// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.params;

import dev.openruns.Params;
import dev.openruns.internal.UserData;
import dev.openruns.model.ThreadStatus;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of {@code threads.count}. */
public final class ThreadsCountParams extends Params {
  private ThreadsCountParams(Map<String, @Nullable Object> values) {
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
     * What the metadata has to contain.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder metadata(Map<String, ? extends @Nullable Object> value) {
      values.put("metadata", UserData.map(value));
      return this;
    }

    /**
     * What the state has to contain.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder values(Map<String, ? extends @Nullable Object> value) {
      values.put("values", UserData.map(value));
      return this;
    }

    /**
     * The status that they have to have.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder status(ThreadStatus value) {
      values.put("status", value);
      return this;
    }

    /**
     * The parameters that were given.
     *
     * @return the parameters
     * @throws IllegalStateException where one is missing
     */
    public ThreadsCountParams build() {
      return new ThreadsCountParams(values);
    }
  }
}

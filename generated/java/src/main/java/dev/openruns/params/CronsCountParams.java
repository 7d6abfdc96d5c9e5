// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.params;

import dev.openruns.Params;
import dev.openruns.internal.UserData;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of {@code crons.count}. */
public final class CronsCountParams extends Params {
  private CronsCountParams(Map<String, @Nullable Object> values) {
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
     * The assistant that a cron has to run, by id only.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder assistantId(String value) {
      values.put("assistant_id", value);
      return this;
    }

    /**
     * The thread that a cron has to run on.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder threadId(String value) {
      values.put("thread_id", value);
      return this;
    }

    /**
     * Metadata that a cron has to contain.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder metadata(Map<String, ? extends @Nullable Object> value) {
      values.put("metadata", UserData.map(value));
      return this;
    }

    /**
     * The parameters that were given.
     *
     * @return the parameters
     * @throws IllegalStateException where one is missing
     */
    public CronsCountParams build() {
      return new CronsCountParams(values);
    }
  }
}

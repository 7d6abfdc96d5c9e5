// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.params;

import dev.openruns.Params;
import dev.openruns.model.RunSelectField;
import dev.openruns.model.RunStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of {@code runs.list}. */
public final class RunsListParams extends Params {
  private RunsListParams(Map<String, @Nullable Object> values) {
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
     * The largest number of runs; there is no upper bound, and a negative number finds none. The server's default is
     * {@code 10}.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder limit(long value) {
      values.put("limit", value);
      return this;
    }

    /**
     * The number of runs to skip. The server's default is {@code 0}.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder offset(long value) {
      values.put("offset", value);
      return this;
    }

    /**
     * The status that the runs have to have, any by default; an unknown word finds none.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder status(RunStatus value) {
      values.put("status", value);
      return this;
    }

    /**
     * The fields to show, all by default; repeat the parameter for several.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder select(List<RunSelectField> value) {
      values.put("select", value);
      return this;
    }

    /**
     * The parameters that were given.
     *
     * @return the parameters
     * @throws IllegalStateException where one is missing
     */
    public RunsListParams build() {
      require(values, "thread_id");
      return new RunsListParams(values);
    }
  }
}

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.params;

import dev.openruns.Params;
import dev.openruns.model.BulkCancelStatus;
import dev.openruns.model.CancelAction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of {@code runs.cancelMany}. */
public final class RunsCancelManyParams extends Params {
  private RunsCancelManyParams(Map<String, @Nullable Object> values) {
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
     * The thread of the runs.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder threadId(String value) {
      values.put("thread_id", value);
      return this;
    }

    /**
     * The runs to cancel.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder runIds(List<String> value) {
      values.put("run_ids", value);
      return this;
    }

    /**
     * The status of the runs to cancel.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder status(BulkCancelStatus value) {
      values.put("status", value);
      return this;
    }

    /**
     * What becomes of the cancelled run; an unknown word counts as {@code interrupt}. The server's default is {@code
     * "interrupt"}.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder action(CancelAction value) {
      values.put("action", value);
      return this;
    }

    /**
     * The parameters that were given.
     *
     * @return the parameters
     * @throws IllegalStateException where one is missing
     */
    public RunsCancelManyParams build() {
      return new RunsCancelManyParams(values);
    }
  }
}

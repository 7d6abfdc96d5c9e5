// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.params;

import dev.openruns.Params;
import dev.openruns.model.CancelAction;
import dev.openruns.model.FlagText;
import dev.openruns.model.QueryFlag;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of {@code runs.cancel}. */
public final class RunsCancelParams extends Params {
  private RunsCancelParams(Map<String, @Nullable Object> values) {
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
     * The id of the run.
     *
     * @param value the value
     * @return this builder
     */
    public Builder runId(String value) {
      values.put("run_id", value);
      return this;
    }

    /**
     * Whether to answer only when the run has stopped. The JavaScript server waits for any value. The server's
     * default is {@code false}.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder wait(QueryFlag value) {
      values.put("wait", value);
      return this;
    }

    /**
     * Whether to answer only when the run has stopped. The JavaScript server waits for any value. The server's
     * default is {@code false}.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder wait(boolean value) {
      return wait(QueryFlag.of(value));
    }

    /**
     * Whether to answer only when the run has stopped. The JavaScript server waits for any value. The server's
     * default is {@code false}.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder wait(FlagText value) {
      return wait(QueryFlag.of(value));
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
     * Why the run is cancelled; the JavaScript SDK sends it, servers up to 0.16 ignore it.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder reason(String value) {
      values.put("reason", value);
      return this;
    }

    /**
     * The parameters that were given.
     *
     * @return the parameters
     * @throws IllegalStateException where one is missing
     */
    public RunsCancelParams build() {
      require(values, "thread_id", "run_id");
      return new RunsCancelParams(values);
    }
  }
}

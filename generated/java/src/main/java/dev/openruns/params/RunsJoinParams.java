// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.params;

import dev.openruns.Params;
import dev.openruns.model.FlagText;
import dev.openruns.model.QueryFlag;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of {@code runs.join}. */
public final class RunsJoinParams extends Params {
  private RunsJoinParams(Map<String, @Nullable Object> values) {
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
     * Whether the run is cancelled when the client closes this connection. The server's default is {@code false}.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder cancelOnDisconnect(QueryFlag value) {
      values.put("cancel_on_disconnect", value);
      return this;
    }

    /**
     * Whether the run is cancelled when the client closes this connection. The server's default is {@code false}.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder cancelOnDisconnect(boolean value) {
      return cancelOnDisconnect(QueryFlag.of(value));
    }

    /**
     * Whether the run is cancelled when the client closes this connection. The server's default is {@code false}.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder cancelOnDisconnect(FlagText value) {
      return cancelOnDisconnect(QueryFlag.of(value));
    }

    /**
     * The parameters that were given.
     *
     * @return the parameters
     * @throws IllegalStateException where one is missing
     */
    public RunsJoinParams build() {
      require(values, "thread_id", "run_id");
      return new RunsJoinParams(values);
    }
  }
}

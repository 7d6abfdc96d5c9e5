// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Runs of one thread to cancel, by id.
 *
 * @param threadId The thread of the runs.
 * @param runIds The runs to cancel.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RunsCancelByIds(
    @JsonProperty("thread_id") String threadId,
    @JsonProperty("run_ids") List<String> runIds) implements RunsCancel {
  /** {@return a builder, which leaves out what it is not given} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what is not given is left out. */
  public static final class Builder {
    private @Nullable String threadId;
    private @Nullable List<String> runIds;

    private Builder() {}

    /**
     * The thread of the runs.
     *
     * @param value the value
     * @return this builder
     */
    public Builder threadId(String value) {
      this.threadId = value;
      return this;
    }

    /**
     * The runs to cancel.
     *
     * @param value the value
     * @return this builder
     */
    public Builder runIds(List<String> value) {
      this.runIds = value;
      return this;
    }

    /** {@return what was given} */
    public RunsCancelByIds build() {
      return new RunsCancelByIds(Objects.requireNonNull(threadId, "threadId"), Objects.requireNonNull(runIds, "runIds"));
    }
  }
}

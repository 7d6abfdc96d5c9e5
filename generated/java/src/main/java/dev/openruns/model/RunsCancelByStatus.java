// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Runs of all threads to cancel, by status.
 *
 * @param status The status of the runs to cancel.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RunsCancelByStatus(
    @JsonProperty("status") BulkCancelStatus status) implements RunsCancel {
  /** {@return a builder, which leaves out what it is not given} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what is not given is left out. */
  public static final class Builder {
    private @Nullable BulkCancelStatus status;

    private Builder() {}

    /**
     * The status of the runs to cancel.
     *
     * @param value the value
     * @return this builder
     */
    public Builder status(BulkCancelStatus value) {
      this.status = value;
      return this;
    }

    /** {@return what was given} */
    public RunsCancelByStatus build() {
      return new RunsCancelByStatus(Objects.requireNonNull(status, "status"));
    }
  }
}

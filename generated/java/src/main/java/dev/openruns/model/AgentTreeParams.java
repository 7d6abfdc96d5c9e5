// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Whose tree is asked for.
 *
 * @param runId The run, the present one by default. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AgentTreeParams(
    @JsonProperty("run_id") @Nullable String runId) {
  /** {@return a builder, which leaves out what it is not given} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what is not given is left out. */
  public static final class Builder {
    private @Nullable String runId;

    private Builder() {}

    /**
     * The run, the present one by default.
     *
     * @param value the value
     * @return this builder
     */
    public Builder runId(String value) {
      this.runId = value;
      return this;
    }

    /** {@return what was given} */
    public AgentTreeParams build() {
      return new AgentTreeParams(runId);
    }
  }
}

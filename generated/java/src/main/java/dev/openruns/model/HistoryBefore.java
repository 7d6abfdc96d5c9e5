// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A checkpoint in the shape that the history takes, wrapped in {@code configurable}; a bare one makes the server
 * fail.
 *
 * @param configurable The checkpoint. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HistoryBefore(
    @JsonProperty("configurable") @Nullable CheckpointConfig configurable) {
  /** {@return a builder, which leaves out what it is not given} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what is not given is left out. */
  public static final class Builder {
    private @Nullable CheckpointConfig configurable;

    private Builder() {}

    /**
     * The checkpoint.
     *
     * @param value the value
     * @return this builder
     */
    public Builder configurable(CheckpointConfig value) {
      this.configurable = value;
      return this;
    }

    /** {@return what was given} */
    public HistoryBefore build() {
      return new HistoryBefore(configurable);
    }
  }
}

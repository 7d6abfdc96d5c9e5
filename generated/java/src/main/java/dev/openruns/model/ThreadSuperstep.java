// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Updates that happen together.
 *
 * @param updates The updates of the step.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ThreadSuperstep(
    @JsonProperty("updates") List<ThreadSuperstepUpdate> updates) {
  /** {@return a builder, which leaves out what it is not given} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what is not given is left out. */
  public static final class Builder {
    private @Nullable List<ThreadSuperstepUpdate> updates;

    private Builder() {}

    /**
     * The updates of the step.
     *
     * @param value the value
     * @return this builder
     */
    public Builder updates(List<ThreadSuperstepUpdate> value) {
      this.updates = value;
      return this;
    }

    /** {@return what was given} */
    public ThreadSuperstep build() {
      return new ThreadSuperstep(Objects.requireNonNull(updates, "updates"));
    }
  }
}

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Starts a run, or goes on with an interrupted one.
 *
 * @param id A number that the answer repeats.
 * @param params What a run is started with.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RunStartCommand(
    @JsonProperty("id") long id,
    @JsonProperty("params") RunStartParams params) implements ThreadCommand {
  /**
   * Tells the command.
   *
   * @return always run.start
   */
  @JsonProperty("method")
  public String method() {
    return "run.start";
  }

  /** {@return a builder, which leaves out what it is not given} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what is not given is left out. */
  public static final class Builder {
    private @Nullable Long id;
    private @Nullable RunStartParams params;

    private Builder() {}

    /**
     * A number that the answer repeats.
     *
     * @param value the value
     * @return this builder
     */
    public Builder id(long value) {
      this.id = value;
      return this;
    }

    /**
     * What a run is started with.
     *
     * @param value the value
     * @return this builder
     */
    public Builder params(RunStartParams value) {
      this.params = value;
      return this;
    }

    /** {@return what was given} */
    public RunStartCommand build() {
      return new RunStartCommand(Objects.requireNonNull(id, "id"), Objects.requireNonNull(params, "params"));
    }
  }
}

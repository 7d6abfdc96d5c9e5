// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the thread's state; the Python server answers {@code unknown_command}.
 *
 * @param id A number that the answer repeats.
 * @param params What of the state is asked for. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StateGetCommand(
    @JsonProperty("id") long id,
    @JsonProperty("params") @Nullable StateGetParams params) implements ThreadCommand {
  /**
   * Tells the command.
   *
   * @return always state.get
   */
  @JsonProperty("method")
  public String method() {
    return "state.get";
  }

  /** {@return a builder, which leaves out what it is not given} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what is not given is left out. */
  public static final class Builder {
    private @Nullable Long id;
    private @Nullable StateGetParams params;

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
     * What of the state is asked for.
     *
     * @param value the value
     * @return this builder
     */
    public Builder params(StateGetParams value) {
      this.params = value;
      return this;
    }

    /** {@return what was given} */
    public StateGetCommand build() {
      return new StateGetCommand(Objects.requireNonNull(id, "id"), params);
    }
  }
}

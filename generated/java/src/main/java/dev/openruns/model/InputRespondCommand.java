// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Answers what a node asks, which starts a run that goes on from there.
 *
 * @param id A number that the answer repeats.
 * @param params The answer to one interrupt, or the answers to several at the same checkpoint.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InputRespondCommand(
    @JsonProperty("id") long id,
    @JsonProperty("params") InputRespondParams params) implements ThreadCommand {
  /**
   * Tells the command.
   *
   * @return always input.respond
   */
  @JsonProperty("method")
  public String method() {
    return "input.respond";
  }

  /** {@return a builder, which leaves out what it is not given} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what is not given is left out. */
  public static final class Builder {
    private @Nullable Long id;
    private @Nullable InputRespondParams params;

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
     * The answer to one interrupt, or the answers to several at the same checkpoint.
     *
     * @param value the value
     * @return this builder
     */
    public Builder params(InputRespondParams value) {
      this.params = value;
      return this;
    }

    /** {@return what was given} */
    public InputRespondCommand build() {
      return new InputRespondCommand(Objects.requireNonNull(id, "id"), Objects.requireNonNull(params, "params"));
    }
  }
}

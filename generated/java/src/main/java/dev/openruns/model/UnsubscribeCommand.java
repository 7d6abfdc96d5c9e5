// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Ends a subscription of this WebSocket.
 *
 * @param id A number that the answer repeats.
 * @param params Which subscription ends.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UnsubscribeCommand(
    @JsonProperty("id") long id,
    @JsonProperty("params") UnsubscribeParams params) implements ThreadCommand {
  /**
   * Tells the command.
   *
   * @return always subscription.unsubscribe
   */
  @JsonProperty("method")
  public String method() {
    return "subscription.unsubscribe";
  }

  /** {@return a builder, which leaves out what it is not given} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what is not given is left out. */
  public static final class Builder {
    private @Nullable Long id;
    private @Nullable UnsubscribeParams params;

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
     * Which subscription ends.
     *
     * @param value the value
     * @return this builder
     */
    public Builder params(UnsubscribeParams value) {
      this.params = value;
      return this;
    }

    /** {@return what was given} */
    public UnsubscribeCommand build() {
      return new UnsubscribeCommand(Objects.requireNonNull(id, "id"), Objects.requireNonNull(params, "params"));
    }
  }
}

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Subscribes again after a WebSocket was lost; over HTTP the Python server answers {@code no_such_run}, and the
 * JavaScript server {@code not_supported} always.
 *
 * @param id A number that the answer repeats.
 * @param params What to subscribe to, and where to go on. Where the server no longer has what follows {@code since}
 *     it answers {@code resume_gap}.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReconnectCommand(
    @JsonProperty("id") long id,
    @JsonProperty("params") ReconnectParams params) implements ThreadCommand {
  /**
   * Tells the command.
   *
   * @return always subscription.reconnect
   */
  @JsonProperty("method")
  public String method() {
    return "subscription.reconnect";
  }

  /** {@return a builder, which leaves out what it is not given} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what is not given is left out. */
  public static final class Builder {
    private @Nullable Long id;
    private @Nullable ReconnectParams params;

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
     * What to subscribe to, and where to go on. Where the server no longer has what follows {@code since} it answers
     * {@code resume_gap}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder params(ReconnectParams value) {
      this.params = value;
      return this;
    }

    /** {@return what was given} */
    public ReconnectCommand build() {
      return new ReconnectCommand(Objects.requireNonNull(id, "id"), Objects.requireNonNull(params, "params"));
    }
  }
}

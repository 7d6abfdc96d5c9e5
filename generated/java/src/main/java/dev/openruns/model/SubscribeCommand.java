// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Asks for events over a WebSocket, which is silent before; over HTTP it has no effect.
 *
 * @param id A number that the answer repeats.
 * @param params Which events of a thread to send, for as long as the connection is open.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SubscribeCommand(
    @JsonProperty("id") long id,
    @JsonProperty("params") ThreadEventsRequest params) implements ThreadCommand {
  /**
   * Tells the command.
   *
   * @return always subscription.subscribe
   */
  @JsonProperty("method")
  public String method() {
    return "subscription.subscribe";
  }

  /** {@return a builder, which leaves out what it is not given} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what is not given is left out. */
  public static final class Builder {
    private @Nullable Long id;
    private @Nullable ThreadEventsRequest params;

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
     * Which events of a thread to send, for as long as the connection is open.
     *
     * @param value the value
     * @return this builder
     */
    public Builder params(ThreadEventsRequest value) {
      this.params = value;
      return this;
    }

    /** {@return what was given} */
    public SubscribeCommand build() {
      return new SubscribeCommand(Objects.requireNonNull(id, "id"), Objects.requireNonNull(params, "params"));
    }
  }
}

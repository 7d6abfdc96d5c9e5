// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How to answer a message.
 *
 * @param historyLength How many messages to return. Null where it is absent.
 * @param historyScope Which messages to return. Null where it is absent.
 * @param acceptedOutputModes The media types that the client takes, which the server ignores. Null where it is
 *     absent.
 * @param blocking Whether to wait, which the server does anyway. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record A2aConfiguration(
    @JsonProperty("historyLength") @Nullable Long historyLength,
    @JsonProperty("historyScope") @Nullable A2aHistoryScope historyScope,
    @JsonProperty("acceptedOutputModes") @Nullable List<String> acceptedOutputModes,
    @JsonProperty("blocking") @Nullable Boolean blocking) {
  /** {@return a builder, which leaves out what it is not given} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what is not given is left out. */
  public static final class Builder {
    private @Nullable Long historyLength;
    private @Nullable A2aHistoryScope historyScope;
    private @Nullable List<String> acceptedOutputModes;
    private @Nullable Boolean blocking;

    private Builder() {}

    /**
     * How many messages to return.
     *
     * @param value the value
     * @return this builder
     */
    public Builder historyLength(long value) {
      this.historyLength = value;
      return this;
    }

    /**
     * Which messages to return.
     *
     * @param value the value
     * @return this builder
     */
    public Builder historyScope(A2aHistoryScope value) {
      this.historyScope = value;
      return this;
    }

    /**
     * The media types that the client takes, which the server ignores.
     *
     * @param value the value
     * @return this builder
     */
    public Builder acceptedOutputModes(List<String> value) {
      this.acceptedOutputModes = value;
      return this;
    }

    /**
     * Whether to wait, which the server does anyway.
     *
     * @param value the value
     * @return this builder
     */
    public Builder blocking(boolean value) {
      this.blocking = value;
      return this;
    }

    /** {@return what was given} */
    public A2aConfiguration build() {
      return new A2aConfiguration(
          historyLength,
          historyScope,
          acceptedOutputModes,
          blocking);
    }
  }
}

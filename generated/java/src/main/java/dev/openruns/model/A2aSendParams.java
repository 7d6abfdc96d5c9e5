// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.openruns.internal.UserData;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What to send to an agent.
 *
 * @param message The message.
 * @param configuration How to answer. Null where it is absent.
 * @param context The static context of the run. Null where it is absent.
 * @param metadata Metadata of the protocol, which the server ignores. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record A2aSendParams(
    @JsonProperty("message") A2aUserMessage message,
    @JsonProperty("configuration") @Nullable A2aConfiguration configuration,
    @JsonProperty("context") @Nullable Map<String, JsonNode> context,
    @JsonProperty("metadata") @Nullable Map<String, JsonNode> metadata) {
  /** {@return a builder, which leaves out what it is not given} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what is not given is left out. */
  public static final class Builder {
    private @Nullable A2aUserMessage message;
    private @Nullable A2aConfiguration configuration;
    private @Nullable Map<String, JsonNode> context;
    private @Nullable Map<String, JsonNode> metadata;

    private Builder() {}

    /**
     * The message.
     *
     * @param value the value
     * @return this builder
     */
    public Builder message(A2aUserMessage value) {
      this.message = value;
      return this;
    }

    /**
     * How to answer.
     *
     * @param value the value
     * @return this builder
     */
    public Builder configuration(A2aConfiguration value) {
      this.configuration = value;
      return this;
    }

    /**
     * The static context of the run.
     *
     * @param value the value
     * @return this builder
     */
    public Builder context(Map<String, ? extends @Nullable Object> value) {
      this.context = UserData.map(value);
      return this;
    }

    /**
     * Metadata of the protocol, which the server ignores.
     *
     * @param value the value
     * @return this builder
     */
    public Builder metadata(Map<String, ? extends @Nullable Object> value) {
      this.metadata = UserData.map(value);
      return this;
    }

    /** {@return what was given} */
    public A2aSendParams build() {
      return new A2aSendParams(
          Objects.requireNonNull(message, "message"),
          configuration,
          context,
          metadata);
    }
  }
}

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
 * A command of a newer server that this document does not describe; a server that does not know it answers {@code
 * unknown_command}.
 *
 * @param id A number that the answer repeats.
 * @param method Tells the command.
 * @param params What another command is given, free because the command defines it. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OtherCommand(
    @JsonProperty("id") long id,
    @JsonProperty("method") String method,
    @JsonProperty("params") @Nullable Map<String, JsonNode> params) implements ThreadCommand {
  /** {@return a builder, which leaves out what it is not given} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what is not given is left out. */
  public static final class Builder {
    private @Nullable Long id;
    private @Nullable String method;
    private @Nullable Map<String, JsonNode> params;

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
     * Tells the command.
     *
     * @param value the value
     * @return this builder
     */
    public Builder method(String value) {
      this.method = value;
      return this;
    }

    /**
     * What another command is given, free because the command defines it.
     *
     * @param value the value
     * @return this builder
     */
    public Builder params(Map<String, ? extends @Nullable Object> value) {
      this.params = UserData.map(value);
      return this;
    }

    /** {@return what was given} */
    public OtherCommand build() {
      return new OtherCommand(
          Objects.requireNonNull(id, "id"),
          Objects.requireNonNull(method, "method"),
          params);
    }
  }
}

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why a JSON-RPC request failed.
 *
 * @param code The error's code, such as -32601 for an unknown method.
 * @param message The server's own words.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record JsonRpcError(
    @JsonProperty("code") long code,
    @JsonProperty("message") String message) {
  /** {@return a builder, which leaves out what it is not given} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what is not given is left out. */
  public static final class Builder {
    private @Nullable Long code;
    private @Nullable String message;

    private Builder() {}

    /**
     * The error's code, such as -32601 for an unknown method.
     *
     * @param value the value
     * @return this builder
     */
    public Builder code(long value) {
      this.code = value;
      return this;
    }

    /**
     * The server's own words.
     *
     * @param value the value
     * @return this builder
     */
    public Builder message(String value) {
      this.message = value;
      return this;
    }

    /** {@return what was given} */
    public JsonRpcError build() {
      return new JsonRpcError(Objects.requireNonNull(code, "code"), Objects.requireNonNull(message, "message"));
    }
  }
}

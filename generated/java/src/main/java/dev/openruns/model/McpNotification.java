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
 * A notification, which has no id and gets no response but the status 202.
 *
 * @param jsonrpc The version of JSON-RPC.
 * @param method What it tells, such as {@code notifications/initialized}.
 * @param params What there is to tell. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record McpNotification(
    @JsonProperty("jsonrpc") String jsonrpc,
    @JsonProperty("method") String method,
    @JsonProperty("params") @Nullable Map<String, JsonNode> params) implements McpMessage {
  /** {@return a builder, which leaves out what it is not given} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what is not given is left out. */
  public static final class Builder {
    private @Nullable String jsonrpc;
    private @Nullable String method;
    private @Nullable Map<String, JsonNode> params;

    private Builder() {}

    /**
     * The version of JSON-RPC.
     *
     * @param value the value
     * @return this builder
     */
    public Builder jsonrpc(String value) {
      this.jsonrpc = value;
      return this;
    }

    /**
     * What it tells, such as {@code notifications/initialized}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder method(String value) {
      this.method = value;
      return this;
    }

    /**
     * What there is to tell.
     *
     * @param value the value
     * @return this builder
     */
    public Builder params(Map<String, ? extends @Nullable Object> value) {
      this.params = UserData.map(value);
      return this;
    }

    /** {@return what was given} */
    public McpNotification build() {
      return new McpNotification(
          Objects.requireNonNull(jsonrpc, "jsonrpc"),
          Objects.requireNonNull(method, "method"),
          params);
    }
  }
}

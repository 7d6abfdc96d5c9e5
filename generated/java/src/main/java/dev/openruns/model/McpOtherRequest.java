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
 * A request of any other method, which this server answers with the error -32601.
 *
 * @param jsonrpc The version of JSON-RPC.
 * @param id The request's id.
 * @param method A method that the server does not have.
 * @param params The parameters of the method. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record McpOtherRequest(
    @JsonProperty("jsonrpc") String jsonrpc,
    @JsonProperty("id") JsonRpcId id,
    @JsonProperty("method") String method,
    @JsonProperty("params") @Nullable Map<String, JsonNode> params) implements McpMessage {
  /** {@return a builder, which leaves out what it is not given} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what is not given is left out. */
  public static final class Builder {
    private @Nullable String jsonrpc;
    private @Nullable JsonRpcId id;
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
     * The request's id.
     *
     * @param value the value
     * @return this builder
     */
    public Builder id(JsonRpcId value) {
      this.id = value;
      return this;
    }

    /**
     * The request's id.
     *
     * @param value the value
     * @return this builder
     */
    public Builder id(String value) {
      return id(JsonRpcId.of(value));
    }

    /**
     * The request's id.
     *
     * @param value the value
     * @return this builder
     */
    public Builder id(Number value) {
      return id(JsonRpcId.of(value));
    }

    /**
     * A method that the server does not have.
     *
     * @param value the value
     * @return this builder
     */
    public Builder method(String value) {
      this.method = value;
      return this;
    }

    /**
     * The parameters of the method.
     *
     * @param value the value
     * @return this builder
     */
    public Builder params(Map<String, ? extends @Nullable Object> value) {
      this.params = UserData.map(value);
      return this;
    }

    /** {@return what was given} */
    public McpOtherRequest build() {
      return new McpOtherRequest(
          Objects.requireNonNull(jsonrpc, "jsonrpc"),
          Objects.requireNonNull(id, "id"),
          Objects.requireNonNull(method, "method"),
          params);
    }
  }
}

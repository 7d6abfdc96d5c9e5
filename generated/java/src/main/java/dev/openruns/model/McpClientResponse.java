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
 * The client's response to a request of the server; it gets no response but the status 202.
 *
 * @param jsonrpc The version of JSON-RPC.
 * @param id The id of the server's request.
 * @param result The result, if it went well. Null where it is absent.
 * @param error The error, if it did not. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record McpClientResponse(
    @JsonProperty("jsonrpc") String jsonrpc,
    @JsonProperty("id") JsonRpcId id,
    @JsonProperty("result") @Nullable Map<String, JsonNode> result,
    @JsonProperty("error") @Nullable JsonRpcError error) implements McpMessage {
  /** {@return a builder, which leaves out what it is not given} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what is not given is left out. */
  public static final class Builder {
    private @Nullable String jsonrpc;
    private @Nullable JsonRpcId id;
    private @Nullable Map<String, JsonNode> result;
    private @Nullable JsonRpcError error;

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
     * The id of the server's request.
     *
     * @param value the value
     * @return this builder
     */
    public Builder id(JsonRpcId value) {
      this.id = value;
      return this;
    }

    /**
     * The id of the server's request.
     *
     * @param value the value
     * @return this builder
     */
    public Builder id(String value) {
      return id(JsonRpcId.of(value));
    }

    /**
     * The id of the server's request.
     *
     * @param value the value
     * @return this builder
     */
    public Builder id(Number value) {
      return id(JsonRpcId.of(value));
    }

    /**
     * The result, if it went well.
     *
     * @param value the value
     * @return this builder
     */
    public Builder result(Map<String, ? extends @Nullable Object> value) {
      this.result = UserData.map(value);
      return this;
    }

    /**
     * The error, if it did not.
     *
     * @param value the value
     * @return this builder
     */
    public Builder error(JsonRpcError value) {
      this.error = value;
      return this;
    }

    /** {@return what was given} */
    public McpClientResponse build() {
      return new McpClientResponse(
          Objects.requireNonNull(jsonrpc, "jsonrpc"),
          Objects.requireNonNull(id, "id"),
          result,
          error);
    }
  }
}

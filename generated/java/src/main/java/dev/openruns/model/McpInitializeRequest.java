// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The first request, which settles the version of the protocol.
 *
 * @param jsonrpc The version of JSON-RPC.
 * @param id The request's id.
 * @param params What the client is and knows. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record McpInitializeRequest(
    @JsonProperty("jsonrpc") String jsonrpc,
    @JsonProperty("id") JsonRpcId id,
    @JsonProperty("params") @Nullable McpInitializeParams params) implements McpMessage {
  /**
   * The method.
   *
   * @return always initialize
   */
  @JsonProperty("method")
  public String method() {
    return "initialize";
  }

  /** {@return a builder, which leaves out what it is not given} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what is not given is left out. */
  public static final class Builder {
    private @Nullable String jsonrpc;
    private @Nullable JsonRpcId id;
    private @Nullable McpInitializeParams params;

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
     * What the client is and knows.
     *
     * @param value the value
     * @return this builder
     */
    public Builder params(McpInitializeParams value) {
      this.params = value;
      return this;
    }

    /** {@return what was given} */
    public McpInitializeRequest build() {
      return new McpInitializeRequest(
          Objects.requireNonNull(jsonrpc, "jsonrpc"),
          Objects.requireNonNull(id, "id"),
          params);
    }
  }
}

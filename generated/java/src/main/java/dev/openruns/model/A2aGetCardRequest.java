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
 * A request for the agent's card.
 *
 * @param jsonrpc The version of JSON-RPC.
 * @param id The request's id.
 * @param params Parameters of the protocol, which the server ignores. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record A2aGetCardRequest(
    @JsonProperty("jsonrpc") String jsonrpc,
    @JsonProperty("id") JsonRpcId id,
    @JsonProperty("params") @Nullable Map<String, JsonNode> params) implements A2aRequest {
  /**
   * The method.
   *
   * @return always GetExtendedAgentCard
   */
  @JsonProperty("method")
  public String method() {
    return "GetExtendedAgentCard";
  }

  /** {@return a builder, which leaves out what it is not given} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what is not given is left out. */
  public static final class Builder {
    private @Nullable String jsonrpc;
    private @Nullable JsonRpcId id;
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
     * Parameters of the protocol, which the server ignores.
     *
     * @param value the value
     * @return this builder
     */
    public Builder params(Map<String, ? extends @Nullable Object> value) {
      this.params = UserData.map(value);
      return this;
    }

    /** {@return what was given} */
    public A2aGetCardRequest build() {
      return new A2aGetCardRequest(
          Objects.requireNonNull(jsonrpc, "jsonrpc"),
          Objects.requireNonNull(id, "id"),
          params);
    }
  }
}

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A request that sends a message and streams the task; the server wants {@code Accept} to have {@code
 * text/event-stream}.
 *
 * @param jsonrpc The version of JSON-RPC.
 * @param id The request's id.
 * @param method The method.
 * @param params What to send.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record A2aStreamRequest(
    @JsonProperty("jsonrpc") String jsonrpc,
    @JsonProperty("id") JsonRpcId id,
    @JsonProperty("method") A2aStreamMethod method,
    @JsonProperty("params") A2aSendParams params) implements A2aRequest {
  /** {@return a builder, which leaves out what it is not given} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what is not given is left out. */
  public static final class Builder {
    private @Nullable String jsonrpc;
    private @Nullable JsonRpcId id;
    private @Nullable A2aStreamMethod method;
    private @Nullable A2aSendParams params;

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
     * The method.
     *
     * @param value the value
     * @return this builder
     */
    public Builder method(A2aStreamMethod value) {
      this.method = value;
      return this;
    }

    /**
     * What to send.
     *
     * @param value the value
     * @return this builder
     */
    public Builder params(A2aSendParams value) {
      this.params = value;
      return this;
    }

    /** {@return what was given} */
    public A2aStreamRequest build() {
      return new A2aStreamRequest(
          Objects.requireNonNull(jsonrpc, "jsonrpc"),
          Objects.requireNonNull(id, "id"),
          Objects.requireNonNull(method, "method"),
          Objects.requireNonNull(params, "params"));
    }
  }
}

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A request that reads a task.
 *
 * @param jsonrpc The version of JSON-RPC.
 * @param id The request's id.
 * @param method The method.
 * @param params Which task to read.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record A2aGetTaskRequest(
    @JsonProperty("jsonrpc") String jsonrpc,
    @JsonProperty("id") JsonRpcId id,
    @JsonProperty("method") A2aGetTaskMethod method,
    @JsonProperty("params") A2aGetTaskParams params) implements A2aRequest {
  /** {@return a builder, which leaves out what it is not given} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what is not given is left out. */
  public static final class Builder {
    private @Nullable String jsonrpc;
    private @Nullable JsonRpcId id;
    private @Nullable A2aGetTaskMethod method;
    private @Nullable A2aGetTaskParams params;

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
    public Builder method(A2aGetTaskMethod value) {
      this.method = value;
      return this;
    }

    /**
     * Which task to read.
     *
     * @param value the value
     * @return this builder
     */
    public Builder params(A2aGetTaskParams value) {
      this.params = value;
      return this;
    }

    /** {@return what was given} */
    public A2aGetTaskRequest build() {
      return new A2aGetTaskRequest(
          Objects.requireNonNull(jsonrpc, "jsonrpc"),
          Objects.requireNonNull(id, "id"),
          Objects.requireNonNull(method, "method"),
          Objects.requireNonNull(params, "params"));
    }
  }
}

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A request that runs an assistant as a tool and waits for it.
 *
 * @param jsonrpc The version of JSON-RPC.
 * @param id The request's id.
 * @param params Which tool to call and with what.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record McpCallToolRequest(
    @JsonProperty("jsonrpc") String jsonrpc,
    @JsonProperty("id") JsonRpcId id,
    @JsonProperty("params") McpCallToolParams params) implements McpMessage {
  /**
   * The method.
   *
   * @return always tools/call
   */
  @JsonProperty("method")
  public String method() {
    return "tools/call";
  }

  /** {@return a builder, which leaves out what it is not given} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what is not given is left out. */
  public static final class Builder {
    private @Nullable String jsonrpc;
    private @Nullable JsonRpcId id;
    private @Nullable McpCallToolParams params;

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
     * Which tool to call and with what.
     *
     * @param value the value
     * @return this builder
     */
    public Builder params(McpCallToolParams value) {
      this.params = value;
      return this;
    }

    /** {@return what was given} */
    public McpCallToolRequest build() {
      return new McpCallToolRequest(
          Objects.requireNonNull(jsonrpc, "jsonrpc"),
          Objects.requireNonNull(id, "id"),
          Objects.requireNonNull(params, "params"));
    }
  }
}

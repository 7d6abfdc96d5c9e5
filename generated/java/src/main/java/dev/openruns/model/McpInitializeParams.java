// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What an MCP client is and knows.
 *
 * @param protocolVersion The protocol's version; for one that the server does not know it takes its newest. Null
 *     where it is absent.
 * @param capabilities What the client can do. Null where it is absent.
 * @param clientInfo Which client it is. Null where it is absent.
 * @param meta Remarks of the protocol. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record McpInitializeParams(
    @JsonProperty("protocolVersion") @Nullable String protocolVersion,
    @JsonProperty("capabilities") @Nullable McpClientCapabilities capabilities,
    @JsonProperty("clientInfo") @Nullable McpImplementation clientInfo,
    @JsonProperty("_meta") @Nullable McpMeta meta) {
  /** {@return a builder, which leaves out what it is not given} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what is not given is left out. */
  public static final class Builder {
    private @Nullable String protocolVersion;
    private @Nullable McpClientCapabilities capabilities;
    private @Nullable McpImplementation clientInfo;
    private @Nullable McpMeta meta;

    private Builder() {}

    /**
     * The protocol's version; for one that the server does not know it takes its newest.
     *
     * @param value the value
     * @return this builder
     */
    public Builder protocolVersion(String value) {
      this.protocolVersion = value;
      return this;
    }

    /**
     * What the client can do.
     *
     * @param value the value
     * @return this builder
     */
    public Builder capabilities(McpClientCapabilities value) {
      this.capabilities = value;
      return this;
    }

    /**
     * Which client it is.
     *
     * @param value the value
     * @return this builder
     */
    public Builder clientInfo(McpImplementation value) {
      this.clientInfo = value;
      return this;
    }

    /**
     * Remarks of the protocol.
     *
     * @param value the value
     * @return this builder
     */
    public Builder meta(McpMeta value) {
      this.meta = value;
      return this;
    }

    /** {@return what was given} */
    public McpInitializeParams build() {
      return new McpInitializeParams(
          protocolVersion,
          capabilities,
          clientInfo,
          meta);
    }
  }
}

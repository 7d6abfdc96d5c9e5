// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Parameters that are remarks only.
 *
 * @param meta Remarks of the protocol. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record McpMetaParams(
    @JsonProperty("_meta") @Nullable McpMeta meta) {
  /** {@return a builder, which leaves out what it is not given} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what is not given is left out. */
  public static final class Builder {
    private @Nullable McpMeta meta;

    private Builder() {}

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
    public McpMetaParams build() {
      return new McpMetaParams(meta);
    }
  }
}

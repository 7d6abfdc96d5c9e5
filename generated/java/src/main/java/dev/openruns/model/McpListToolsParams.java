// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Which page of tools to list.
 *
 * @param cursor The page's {@code nextCursor} of the page before, the first by default. Null where it is absent.
 * @param meta Remarks of the protocol. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record McpListToolsParams(
    @JsonProperty("cursor") @Nullable McpCursor cursor,
    @JsonProperty("_meta") @Nullable McpMeta meta) {
  /** {@return a builder, which leaves out what it is not given} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what is not given is left out. */
  public static final class Builder {
    private @Nullable McpCursor cursor;
    private @Nullable McpMeta meta;

    private Builder() {}

    /**
     * The page's {@code nextCursor} of the page before, the first by default.
     *
     * @param value the value
     * @return this builder
     */
    public Builder cursor(McpCursor value) {
      this.cursor = value;
      return this;
    }

    /**
     * The page's {@code nextCursor} of the page before, the first by default.
     *
     * @param value the value
     * @return this builder
     */
    public Builder cursor(long value) {
      return cursor(McpCursor.of(value));
    }

    /**
     * The page's {@code nextCursor} of the page before, the first by default.
     *
     * @param value the value
     * @return this builder
     */
    public Builder cursor(String value) {
      return cursor(McpCursor.of(value));
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
    public McpListToolsParams build() {
      return new McpListToolsParams(cursor, meta);
    }
  }
}

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
 * Which tool to call and with what.
 *
 * @param name The tool's name.
 * @param arguments The input of the graph, <code>{}</code> by default. Null where it is absent.
 * @param context The static context of the run. Null where it is absent.
 * @param meta Remarks of the protocol. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record McpCallToolParams(
    @JsonProperty("name") String name,
    @JsonProperty("arguments") @Nullable JsonNode arguments,
    @JsonProperty("context") @Nullable Map<String, JsonNode> context,
    @JsonProperty("_meta") @Nullable McpMeta meta) {
  /** {@return a builder, which leaves out what it is not given} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what is not given is left out. */
  public static final class Builder {
    private @Nullable String name;
    private @Nullable JsonNode arguments;
    private @Nullable Map<String, JsonNode> context;
    private @Nullable McpMeta meta;

    private Builder() {}

    /**
     * The tool's name.
     *
     * @param value the value
     * @return this builder
     */
    public Builder name(String value) {
      this.name = value;
      return this;
    }

    /**
     * The input of the graph, <code>{}</code> by default.
     *
     * @param value the value
     * @return this builder
     */
    public Builder arguments(@Nullable Object value) {
      this.arguments = UserData.of(value);
      return this;
    }

    /**
     * The static context of the run.
     *
     * @param value the value
     * @return this builder
     */
    public Builder context(Map<String, ? extends @Nullable Object> value) {
      this.context = UserData.map(value);
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
    public McpCallToolParams build() {
      return new McpCallToolParams(
          Objects.requireNonNull(name, "name"),
          arguments,
          context,
          meta);
    }
  }
}

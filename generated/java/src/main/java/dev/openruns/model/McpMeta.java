// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.openruns.internal.UserData;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Remarks of the protocol that travel with a message.
 *
 * @param progressToken What progress notifications are to carry. Null where it is absent.
 * @param additional all other fields
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record McpMeta(
    @JsonProperty("progressToken") @Nullable JsonRpcId progressToken,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> additional) {
  /**
   * Makes one; where there are no other fields, {@code additional} is empty.
   *
   * @param progressToken What progress notifications are to carry. Null where it is absent.
   * @param additional all other fields
   */
  public McpMeta {
    if (additional == null) additional = Map.of();
  }

  /** {@return a builder, which leaves out what it is not given} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what is not given is left out. */
  public static final class Builder {
    private @Nullable JsonRpcId progressToken;
    private @Nullable Map<String, JsonNode> additional;

    private Builder() {}

    /**
     * What progress notifications are to carry.
     *
     * @param value the value
     * @return this builder
     */
    public Builder progressToken(JsonRpcId value) {
      this.progressToken = value;
      return this;
    }

    /**
     * What progress notifications are to carry.
     *
     * @param value the value
     * @return this builder
     */
    public Builder progressToken(String value) {
      return progressToken(JsonRpcId.of(value));
    }

    /**
     * What progress notifications are to carry.
     *
     * @param value the value
     * @return this builder
     */
    public Builder progressToken(Number value) {
      return progressToken(JsonRpcId.of(value));
    }

    /**
     * all other fields
     *
     * @param value the value
     * @return this builder
     */
    public Builder additional(Map<String, ? extends @Nullable Object> value) {
      this.additional = UserData.map(value);
      return this;
    }

    /** {@return what was given} */
    public McpMeta build() {
      return new McpMeta(progressToken, additional == null ? Map.of() : additional);
    }
  }
}

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
 * A capability and its settings.
 *
 * @param listChanged Whether it tells when its list changes. Null where it is absent.
 * @param additional all other fields
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record McpCapability(
    @JsonProperty("listChanged") @Nullable Boolean listChanged,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> additional) {
  /**
   * Makes one; where there are no other fields, {@code additional} is empty.
   *
   * @param listChanged Whether it tells when its list changes. Null where it is absent.
   * @param additional all other fields
   */
  public McpCapability {
    if (additional == null) additional = Map.of();
  }

  /** {@return a builder, which leaves out what it is not given} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what is not given is left out. */
  public static final class Builder {
    private @Nullable Boolean listChanged;
    private @Nullable Map<String, JsonNode> additional;

    private Builder() {}

    /**
     * Whether it tells when its list changes.
     *
     * @param value the value
     * @return this builder
     */
    public Builder listChanged(boolean value) {
      this.listChanged = value;
      return this;
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
    public McpCapability build() {
      return new McpCapability(listChanged, additional == null ? Map.of() : additional);
    }
  }
}

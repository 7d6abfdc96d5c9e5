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
 * A part that is data; sent to an agent it is merged into the graph's input, or resumes it with {@code resume}.
 *
 * @param kind The kind of part. Null where it is absent.
 * @param data The data.
 * @param metadata Metadata of the part. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record A2aDataPart(
    @JsonProperty("kind") @Nullable String kind,
    @JsonProperty("data") Map<String, JsonNode> data,
    @JsonProperty("metadata") @Nullable Map<String, JsonNode> metadata) implements A2aPart {
  /** {@return a builder, which leaves out what it is not given} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what is not given is left out. */
  public static final class Builder {
    private @Nullable String kind;
    private @Nullable Map<String, JsonNode> data;
    private @Nullable Map<String, JsonNode> metadata;

    private Builder() {}

    /**
     * The kind of part.
     *
     * @param value the value
     * @return this builder
     */
    public Builder kind(String value) {
      this.kind = value;
      return this;
    }

    /**
     * The data.
     *
     * @param value the value
     * @return this builder
     */
    public Builder data(Map<String, ? extends @Nullable Object> value) {
      this.data = UserData.map(value);
      return this;
    }

    /**
     * Metadata of the part.
     *
     * @param value the value
     * @return this builder
     */
    public Builder metadata(Map<String, ? extends @Nullable Object> value) {
      this.metadata = UserData.map(value);
      return this;
    }

    /** {@return what was given} */
    public A2aDataPart build() {
      return new A2aDataPart(
          kind,
          Objects.requireNonNull(data, "data"),
          metadata);
    }
  }
}

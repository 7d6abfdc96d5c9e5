// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.openruns.internal.UserData;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which versions of an assistant to list; the server wants a body, be it <code>{}</code>.
 *
 * @param metadata Metadata that a version has to contain. Null where it is absent.
 * @param limit The largest number of versions. Null where it is absent.
 * @param offset How many versions to skip. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AssistantVersionSearch(
    @JsonProperty("metadata") @Nullable Map<String, JsonNode> metadata,
    @JsonProperty("limit") @Nullable Long limit,
    @JsonProperty("offset") @Nullable Long offset) {
  /** {@return a builder, which leaves out what it is not given} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what is not given is left out. */
  public static final class Builder {
    private @Nullable Map<String, JsonNode> metadata;
    private @Nullable Long limit;
    private @Nullable Long offset;

    private Builder() {}

    /**
     * Metadata that a version has to contain.
     *
     * @param value the value
     * @return this builder
     */
    public Builder metadata(Map<String, ? extends @Nullable Object> value) {
      this.metadata = UserData.map(value);
      return this;
    }

    /**
     * The largest number of versions.
     *
     * @param value the value
     * @return this builder
     */
    public Builder limit(long value) {
      this.limit = value;
      return this;
    }

    /**
     * How many versions to skip.
     *
     * @param value the value
     * @return this builder
     */
    public Builder offset(long value) {
      this.offset = value;
      return this;
    }

    /** {@return what was given} */
    public AssistantVersionSearch build() {
      return new AssistantVersionSearch(
          metadata,
          limit,
          offset);
    }
  }
}

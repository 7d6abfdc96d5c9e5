// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.openruns.internal.UserData;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which assistants to count.
 *
 * @param metadata Metadata that an assistant has to contain. Null where it is absent.
 * @param graphId The graph that an assistant has to run; an unknown one is refused with 404. Null where it is absent.
 * @param name A part of the name, in upper or lower case. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AssistantCountQuery(
    @JsonProperty("metadata") @Nullable Map<String, JsonNode> metadata,
    @JsonProperty("graph_id") @Nullable String graphId,
    @JsonProperty("name") @Nullable String name) {
  /** {@return a builder, which leaves out what it is not given} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what is not given is left out. */
  public static final class Builder {
    private @Nullable Map<String, JsonNode> metadata;
    private @Nullable String graphId;
    private @Nullable String name;

    private Builder() {}

    /**
     * Metadata that an assistant has to contain.
     *
     * @param value the value
     * @return this builder
     */
    public Builder metadata(Map<String, ? extends @Nullable Object> value) {
      this.metadata = UserData.map(value);
      return this;
    }

    /**
     * The graph that an assistant has to run; an unknown one is refused with 404.
     *
     * @param value the value
     * @return this builder
     */
    public Builder graphId(String value) {
      this.graphId = value;
      return this;
    }

    /**
     * A part of the name, in upper or lower case.
     *
     * @param value the value
     * @return this builder
     */
    public Builder name(String value) {
      this.name = value;
      return this;
    }

    /** {@return what was given} */
    public AssistantCountQuery build() {
      return new AssistantCountQuery(
          metadata,
          graphId,
          name);
    }
  }
}

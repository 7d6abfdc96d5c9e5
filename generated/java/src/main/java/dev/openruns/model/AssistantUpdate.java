// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.openruns.internal.UserData;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What changes in an assistant; each change makes a new version, and what is left out stays.
 *
 * @param graphId The name of the graph to run; an unknown one is refused with 404. Null where it is absent.
 * @param config The configuration that takes the old one's place. Null where it is absent.
 * @param context The static context that takes the old one's place; with a non-empty {@code config.configurable} it
 *     is 400. Null where it is absent.
 * @param metadata Metadata that is merged into the assistant's, key by key. Null where it is absent.
 * @param name The new name. Null where it is absent.
 * @param description The new description. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AssistantUpdate(
    @JsonProperty("graph_id") @Nullable String graphId,
    @JsonProperty("config") @Nullable Config config,
    @JsonProperty("context") @Nullable Map<String, JsonNode> context,
    @JsonProperty("metadata") @Nullable Map<String, JsonNode> metadata,
    @JsonProperty("name") @Nullable String name,
    @JsonProperty("description") @Nullable String description) {
  /** {@return a builder, which leaves out what it is not given} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what is not given is left out. */
  public static final class Builder {
    private @Nullable String graphId;
    private @Nullable Config config;
    private @Nullable Map<String, JsonNode> context;
    private @Nullable Map<String, JsonNode> metadata;
    private @Nullable String name;
    private @Nullable String description;

    private Builder() {}

    /**
     * The name of the graph to run; an unknown one is refused with 404.
     *
     * @param value the value
     * @return this builder
     */
    public Builder graphId(String value) {
      this.graphId = value;
      return this;
    }

    /**
     * The configuration that takes the old one's place.
     *
     * @param value the value
     * @return this builder
     */
    public Builder config(Config value) {
      this.config = value;
      return this;
    }

    /**
     * The static context that takes the old one's place; with a non-empty {@code config.configurable} it is 400.
     *
     * @param value the value
     * @return this builder
     */
    public Builder context(Map<String, ? extends @Nullable Object> value) {
      this.context = UserData.map(value);
      return this;
    }

    /**
     * Metadata that is merged into the assistant's, key by key.
     *
     * @param value the value
     * @return this builder
     */
    public Builder metadata(Map<String, ? extends @Nullable Object> value) {
      this.metadata = UserData.map(value);
      return this;
    }

    /**
     * The new name.
     *
     * @param value the value
     * @return this builder
     */
    public Builder name(String value) {
      this.name = value;
      return this;
    }

    /**
     * The new description.
     *
     * @param value the value
     * @return this builder
     */
    public Builder description(String value) {
      this.description = value;
      return this;
    }

    /** {@return what was given} */
    public AssistantUpdate build() {
      return new AssistantUpdate(
          graphId,
          config,
          context,
          metadata,
          name,
          description);
    }
  }
}

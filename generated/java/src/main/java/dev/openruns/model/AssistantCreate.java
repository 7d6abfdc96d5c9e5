// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.openruns.Field;
import dev.openruns.internal.UserData;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an assistant is created with.
 *
 * @param assistantId The id that it shall have, a random one by default. Null where it is absent.
 * @param graphId The name of the graph that it runs; an unknown one is refused with 404.
 * @param config The configuration that its runs start from. Null where it is absent.
 * @param context The static context that its runs start from; with a non-empty {@code config.configurable} the answer
 *     is 400. Null where it is absent.
 * @param metadata Metadata to keep with the assistant. Null where it is absent.
 * @param ifExists What happens when the id is taken, {@code raise} (409) by default. Null where it is absent.
 * @param name The assistant's name, {@code Untitled} by default. Null where it is absent.
 * @param description What the assistant is for.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AssistantCreate(
    @JsonProperty("assistant_id") @Nullable String assistantId,
    @JsonProperty("graph_id") String graphId,
    @JsonProperty("config") @Nullable Config config,
    @JsonProperty("context") @Nullable Map<String, JsonNode> context,
    @JsonProperty("metadata") @Nullable Map<String, JsonNode> metadata,
    @JsonProperty("if_exists") @Nullable IfExists ifExists,
    @JsonProperty("name") @Nullable String name,
    @JsonProperty("description") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<String> description) {
  /** {@return a builder, which leaves out what it is not given} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what is not given is left out. */
  public static final class Builder {
    private @Nullable String assistantId;
    private @Nullable String graphId;
    private @Nullable Config config;
    private @Nullable Map<String, JsonNode> context;
    private @Nullable Map<String, JsonNode> metadata;
    private @Nullable IfExists ifExists;
    private @Nullable String name;
    private Field<String> description = Field.unset();

    private Builder() {}

    /**
     * The id that it shall have, a random one by default.
     *
     * @param value the value
     * @return this builder
     */
    public Builder assistantId(String value) {
      this.assistantId = value;
      return this;
    }

    /**
     * The name of the graph that it runs; an unknown one is refused with 404.
     *
     * @param value the value
     * @return this builder
     */
    public Builder graphId(String value) {
      this.graphId = value;
      return this;
    }

    /**
     * The configuration that its runs start from.
     *
     * @param value the value
     * @return this builder
     */
    public Builder config(Config value) {
      this.config = value;
      return this;
    }

    /**
     * The static context that its runs start from; with a non-empty {@code config.configurable} the answer is 400.
     *
     * @param value the value
     * @return this builder
     */
    public Builder context(Map<String, ? extends @Nullable Object> value) {
      this.context = UserData.map(value);
      return this;
    }

    /**
     * Metadata to keep with the assistant.
     *
     * @param value the value
     * @return this builder
     */
    public Builder metadata(Map<String, ? extends @Nullable Object> value) {
      this.metadata = UserData.map(value);
      return this;
    }

    /**
     * What happens when the id is taken, {@code raise} (409) by default.
     *
     * @param value the value
     * @return this builder
     */
    public Builder ifExists(IfExists value) {
      this.ifExists = value;
      return this;
    }

    /**
     * The assistant's name, {@code Untitled} by default.
     *
     * @param value the value
     * @return this builder
     */
    public Builder name(String value) {
      this.name = value;
      return this;
    }

    /**
     * What the assistant is for.
     *
     * @param value the value; null is sent as null
     * @return this builder
     */
    public Builder description(@Nullable String value) {
      this.description = Field.of(value);
      return this;
    }

    /** {@return what was given} */
    public AssistantCreate build() {
      return new AssistantCreate(
          assistantId,
          Objects.requireNonNull(graphId, "graphId"),
          config,
          context,
          metadata,
          ifExists,
          name,
          description);
    }
  }
}

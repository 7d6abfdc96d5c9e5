// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.params;

import dev.openruns.Params;
import dev.openruns.internal.UserData;
import dev.openruns.model.Config;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of {@code assistants.update}. */
public final class AssistantsUpdateParams extends Params {
  private AssistantsUpdateParams(Map<String, @Nullable Object> values) {
    super(values);
  }

  /** {@return a builder; what it is not given is not sent} */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the parameters. What is not given is not sent; null is sent as null. */
  public static final class Builder {
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    private Builder() {}

    /**
     * The id of the assistant.
     *
     * @param value the value
     * @return this builder
     */
    public Builder assistantId(String value) {
      values.put("assistant_id", value);
      return this;
    }

    /**
     * The name of the graph to run; an unknown one is refused with 404.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder graphId(String value) {
      values.put("graph_id", value);
      return this;
    }

    /**
     * The configuration that takes the old one's place.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder config(Config value) {
      values.put("config", value);
      return this;
    }

    /**
     * The static context that takes the old one's place; with a non-empty {@code config.configurable} it is 400.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder context(Map<String, ? extends @Nullable Object> value) {
      values.put("context", UserData.map(value));
      return this;
    }

    /**
     * Metadata that is merged into the assistant's, key by key.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder metadata(Map<String, ? extends @Nullable Object> value) {
      values.put("metadata", UserData.map(value));
      return this;
    }

    /**
     * The new name.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder name(String value) {
      values.put("name", value);
      return this;
    }

    /**
     * The new description.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder description(String value) {
      values.put("description", value);
      return this;
    }

    /**
     * The parameters that were given.
     *
     * @return the parameters
     * @throws IllegalStateException where one is missing
     */
    public AssistantsUpdateParams build() {
      require(values, "assistant_id");
      return new AssistantsUpdateParams(values);
    }
  }
}

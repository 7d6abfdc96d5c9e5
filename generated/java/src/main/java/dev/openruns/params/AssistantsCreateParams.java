// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.params;

import dev.openruns.Params;
import dev.openruns.internal.UserData;
import dev.openruns.model.Config;
import dev.openruns.model.IfExists;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of {@code assistants.create}. */
public final class AssistantsCreateParams extends Params {
  private AssistantsCreateParams(Map<String, @Nullable Object> values) {
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
     * The name of the graph that it runs; an unknown one is refused with 404.
     *
     * @param value the value
     * @return this builder
     */
    public Builder graphId(String value) {
      values.put("graph_id", value);
      return this;
    }

    /**
     * The id to give it, a random one by default.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder assistantId(String value) {
      values.put("assistant_id", value);
      return this;
    }

    /**
     * The configuration that its runs start from.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder config(Config value) {
      values.put("config", value);
      return this;
    }

    /**
     * The static context that its runs start from; with a non-empty {@code config.configurable} the answer is 400.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder context(Map<String, ? extends @Nullable Object> value) {
      values.put("context", UserData.map(value));
      return this;
    }

    /**
     * Metadata to keep with the assistant.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder metadata(Map<String, ? extends @Nullable Object> value) {
      values.put("metadata", UserData.map(value));
      return this;
    }

    /**
     * What happens when the id is taken, {@code raise} (409) by default.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder ifExists(IfExists value) {
      values.put("if_exists", value);
      return this;
    }

    /**
     * The assistant's name, {@code Untitled} by default.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder name(String value) {
      values.put("name", value);
      return this;
    }

    /**
     * What the assistant is for.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder description(@Nullable String value) {
      values.put("description", value);
      return this;
    }

    /**
     * The parameters that were given.
     *
     * @return the parameters
     * @throws IllegalStateException where one is missing
     */
    public AssistantsCreateParams build() {
      require(values, "graph_id");
      return new AssistantsCreateParams(values);
    }
  }
}

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.params;

import dev.openruns.Params;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of {@code assistants.getSubgraphs}. */
public final class AssistantsGetSubgraphsParams extends Params {
  private AssistantsGetSubgraphsParams(Map<String, @Nullable Object> values) {
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
     * The namespace of the subgraph; an unknown one is answered with an empty object.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder namespace(String value) {
      values.put("namespace", value);
      return this;
    }

    /**
     * Whether subgraphs of subgraphs are returned too, false by default.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder recurse(boolean value) {
      values.put("recurse", value);
      return this;
    }

    /**
     * The parameters that were given.
     *
     * @return the parameters
     * @throws IllegalStateException where one is missing
     */
    public AssistantsGetSubgraphsParams build() {
      require(values, "assistant_id");
      return new AssistantsGetSubgraphsParams(values);
    }
  }
}

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.params;

import dev.openruns.Params;
import dev.openruns.model.Xray;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of {@code assistants.getGraph}. */
public final class AssistantsGetGraphParams extends Params {
  private AssistantsGetGraphParams(Map<String, @Nullable Object> values) {
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
     * The id of the assistant, or the name of a graph for the assistant that the server made for it.
     *
     * @param value the value
     * @return this builder
     */
    public Builder assistantId(String value) {
      values.put("assistant_id", value);
      return this;
    }

    /**
     * Whether, or to what depth, subgraphs are drawn in place of their nodes, false by default.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder xray(Xray value) {
      values.put("xray", value);
      return this;
    }

    /**
     * Whether, or to what depth, subgraphs are drawn in place of their nodes, false by default.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder xray(boolean value) {
      return xray(Xray.of(value));
    }

    /**
     * Whether, or to what depth, subgraphs are drawn in place of their nodes, false by default.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder xray(long value) {
      return xray(Xray.of(value));
    }

    /**
     * The parameters that were given.
     *
     * @return the parameters
     * @throws IllegalStateException where one is missing
     */
    public AssistantsGetGraphParams build() {
      require(values, "assistant_id");
      return new AssistantsGetGraphParams(values);
    }
  }
}

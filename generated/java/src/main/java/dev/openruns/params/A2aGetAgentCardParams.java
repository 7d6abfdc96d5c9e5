// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.params;

import dev.openruns.Params;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of {@code a2a.getAgentCard}. */
public final class A2aGetAgentCardParams extends Params {
  private A2aGetAgentCardParams(Map<String, @Nullable Object> values) {
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
     * The id of the assistant; without it the one that the server's operator chose, else the answer is 400.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder assistantId(String value) {
      values.put("assistant_id", value);
      return this;
    }

    /**
     * The parameters that were given.
     *
     * @return the parameters
     * @throws IllegalStateException where one is missing
     */
    public A2aGetAgentCardParams build() {
      return new A2aGetAgentCardParams(values);
    }
  }
}

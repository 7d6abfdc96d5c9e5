// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.params;

import dev.openruns.Params;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of {@code assistants.delete}. */
public final class AssistantsDeleteParams extends Params {
  private AssistantsDeleteParams(Map<String, @Nullable Object> values) {
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
     * Whether to delete the threads whose metadata names the assistant as well, false by default.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder deleteThreads(boolean value) {
      values.put("delete_threads", value);
      return this;
    }

    /**
     * The parameters that were given.
     *
     * @return the parameters
     * @throws IllegalStateException where one is missing
     */
    public AssistantsDeleteParams build() {
      require(values, "assistant_id");
      return new AssistantsDeleteParams(values);
    }
  }
}

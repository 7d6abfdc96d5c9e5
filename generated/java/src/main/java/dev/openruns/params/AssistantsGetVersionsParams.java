// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.params;

import dev.openruns.Params;
import dev.openruns.internal.UserData;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of {@code assistants.getVersions}. */
public final class AssistantsGetVersionsParams extends Params {
  private AssistantsGetVersionsParams(Map<String, @Nullable Object> values) {
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
     * Metadata that a version has to contain.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder metadata(Map<String, ? extends @Nullable Object> value) {
      values.put("metadata", UserData.map(value));
      return this;
    }

    /**
     * The largest number of versions. The server's default is {@code 10}.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder limit(long value) {
      values.put("limit", value);
      return this;
    }

    /**
     * How many versions to skip. The server's default is {@code 0}.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder offset(long value) {
      values.put("offset", value);
      return this;
    }

    /**
     * The parameters that were given.
     *
     * @return the parameters
     * @throws IllegalStateException where one is missing
     */
    public AssistantsGetVersionsParams build() {
      require(values, "assistant_id");
      return new AssistantsGetVersionsParams(values);
    }
  }
}

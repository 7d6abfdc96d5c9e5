// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.params;

import dev.openruns.Params;
import dev.openruns.model.A2aHistoryScope;
import dev.openruns.model.A2aRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of {@code a2a.send}. */
public final class A2aSendParams extends Params {
  private A2aSendParams(Map<String, @Nullable Object> values) {
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
     * The id of the assistant; anything but a known uuid is answered with a JSON-RPC error.
     *
     * @param value the value
     * @return this builder
     */
    public Builder assistantId(String value) {
      values.put("assistant_id", value);
      return this;
    }

    /**
     * The body of the request.
     *
     * @param value the value
     * @return this builder
     */
    public Builder message(A2aRequest value) {
      values.put("message", value);
      return this;
    }

    /**
     * Which messages to return, those of the whole context by default.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder historyScope(A2aHistoryScope value) {
      values.put("history_scope", value);
      return this;
    }

    /**
     * The extensions that the client knows, joined by commas.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder extensions(String value) {
      values.put("extensions", value);
      return this;
    }

    /**
     * The parameters that were given.
     *
     * @return the parameters
     * @throws IllegalStateException where one is missing
     */
    public A2aSendParams build() {
      require(values, "assistant_id", "message");
      return new A2aSendParams(values);
    }
  }
}

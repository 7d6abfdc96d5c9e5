// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.params;

import dev.openruns.Params;
import dev.openruns.model.MetricsFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of {@code system.metrics}. */
public final class SystemMetricsParams extends Params {
  private SystemMetricsParams(Map<String, @Nullable Object> values) {
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
     * The form of the metrics, {@code prometheus} by default.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder format(MetricsFormat value) {
      values.put("format", value);
      return this;
    }

    /**
     * The parameters that were given.
     *
     * @return the parameters
     * @throws IllegalStateException where one is missing
     */
    public SystemMetricsParams build() {
      return new SystemMetricsParams(values);
    }
  }
}

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.params;

import dev.openruns.Params;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of {@code store.listNamespaces}. */
public final class StoreListNamespacesParams extends Params {
  private StoreListNamespacesParams(Map<String, @Nullable Object> values) {
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
     * What a namespace starts with; the label <code>*</code> fits any.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder prefix(List<String> value) {
      values.put("prefix", value);
      return this;
    }

    /**
     * What a namespace ends with; the label <code>*</code> fits any.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder suffix(List<String> value) {
      values.put("suffix", value);
      return this;
    }

    /**
     * How many labels to return; longer namespaces are cut and named once.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder maxDepth(long value) {
      values.put("max_depth", value);
      return this;
    }

    /**
     * The largest number of namespaces. The server's default is {@code 100}.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder limit(long value) {
      values.put("limit", value);
      return this;
    }

    /**
     * How many namespaces to skip. The server's default is {@code 0}.
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
    public StoreListNamespacesParams build() {
      return new StoreListNamespacesParams(values);
    }
  }
}

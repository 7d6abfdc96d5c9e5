// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.params;

import dev.openruns.Params;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of {@code store.getItem}. */
public final class StoreGetItemParams extends Params {
  private StoreGetItemParams(Map<String, @Nullable Object> values) {
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
     * Where the item lies, its labels joined by periods.
     *
     * @param value the value
     * @return this builder
     */
    public Builder namespace(List<String> value) {
      values.put("namespace", value);
      return this;
    }

    /**
     * The item's key.
     *
     * @param value the value
     * @return this builder
     */
    public Builder key(String value) {
      values.put("key", value);
      return this;
    }

    /**
     * Whether reading puts the expiry off, as the store is set up by default.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder refreshTtl(boolean value) {
      values.put("refresh_ttl", value);
      return this;
    }

    /**
     * The parameters that were given.
     *
     * @return the parameters
     * @throws IllegalStateException where one is missing
     */
    public StoreGetItemParams build() {
      require(values, "namespace", "key");
      return new StoreGetItemParams(values);
    }
  }
}

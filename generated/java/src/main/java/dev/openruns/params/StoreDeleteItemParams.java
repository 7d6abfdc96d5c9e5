// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.params;

import dev.openruns.Params;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of {@code store.deleteItem}. */
public final class StoreDeleteItemParams extends Params {
  private StoreDeleteItemParams(Map<String, @Nullable Object> values) {
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
     * Where the item lies, the root by default.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder namespace(List<String> value) {
      values.put("namespace", value);
      return this;
    }

    /**
     * The parameters that were given.
     *
     * @return the parameters
     * @throws IllegalStateException where one is missing
     */
    public StoreDeleteItemParams build() {
      require(values, "key");
      return new StoreDeleteItemParams(values);
    }
  }
}

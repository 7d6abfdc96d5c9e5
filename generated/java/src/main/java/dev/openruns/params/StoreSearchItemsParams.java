// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.params;

import dev.openruns.Params;
import dev.openruns.internal.UserData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of {@code store.searchItems}. */
public final class StoreSearchItemsParams extends Params {
  private StoreSearchItemsParams(Map<String, @Nullable Object> values) {
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
     * What an item's namespace starts with, {@code []} for all.
     *
     * @param value the value
     * @return this builder
     */
    public Builder namespacePrefix(List<String> value) {
      values.put("namespace_prefix", value);
      return this;
    }

    /**
     * What an item's value has to fulfil.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder filter(@Nullable Map<String, ? extends @Nullable Object> value) {
      values.put("filter", UserData.map(value));
      return this;
    }

    /**
     * The largest number of items; 0 stands for the default.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder limit(long value) {
      values.put("limit", value);
      return this;
    }

    /**
     * How many items to skip. The server's default is {@code 0}.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder offset(long value) {
      values.put("offset", value);
      return this;
    }

    /**
     * What to search for by meaning; a store without an index lists instead.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder query(@Nullable String value) {
      values.put("query", value);
      return this;
    }

    /**
     * Whether reading puts the expiry off; the store's default where it is not given.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder refreshTtl(@Nullable Boolean value) {
      values.put("refresh_ttl", value);
      return this;
    }

    /**
     * The parameters that were given.
     *
     * @return the parameters
     * @throws IllegalStateException where one is missing
     */
    public StoreSearchItemsParams build() {
      require(values, "namespace_prefix");
      return new StoreSearchItemsParams(values);
    }
  }
}

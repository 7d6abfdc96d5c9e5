// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.params;

import dev.openruns.Params;
import dev.openruns.internal.UserData;
import dev.openruns.model.ItemPutIndex;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of {@code store.putItem}. */
public final class StorePutItemParams extends Params {
  private StorePutItemParams(Map<String, @Nullable Object> values) {
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
     * Where to put it; an empty one and the root {@code langgraph} are 400.
     *
     * @param value the value
     * @return this builder
     */
    public Builder namespace(List<String> value) {
      values.put("namespace", value);
      return this;
    }

    /**
     * The item's key, unique in its namespace.
     *
     * @param value the value
     * @return this builder
     */
    public Builder key(String value) {
      values.put("key", value);
      return this;
    }

    /**
     * What the item is to hold.
     *
     * @param value the value
     * @return this builder
     */
    public Builder value(Map<String, ? extends @Nullable Object> value) {
      values.put("value", UserData.map(value));
      return this;
    }

    /**
     * What a search by meaning looks at, these paths or with false nothing; the store's default where it is not
     * given. The Python server refuses true, the JavaScript one takes it for the default.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder index(@Nullable ItemPutIndex value) {
      values.put("index", value);
      return this;
    }

    /**
     * What a search by meaning looks at, these paths or with false nothing; the store's default where it is not
     * given. The Python server refuses true, the JavaScript one takes it for the default.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder index(boolean value) {
      return index(ItemPutIndex.of(value));
    }

    /**
     * What a search by meaning looks at, these paths or with false nothing; the store's default where it is not
     * given. The Python server refuses true, the JavaScript one takes it for the default.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder index(List<String> value) {
      return index(ItemPutIndex.of(value));
    }

    /**
     * Minutes until the item expires, never by default.
     *
     * @param value the value, if any
     * @return this builder
     */
    public Builder ttl(@Nullable Number value) {
      values.put("ttl", value);
      return this;
    }

    /**
     * The parameters that were given.
     *
     * @return the parameters
     * @throws IllegalStateException where one is missing
     */
    public StorePutItemParams build() {
      require(values, "namespace", "key", "value");
      return new StorePutItemParams(values);
    }
  }
}

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which item to delete.
 *
 * @param namespace Where the item lies, the root by default. Null where it is absent.
 * @param key The item's key.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ItemDelete(
    @JsonProperty("namespace") @Nullable List<String> namespace,
    @JsonProperty("key") String key) {
  /** {@return a builder, which leaves out what it is not given} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what is not given is left out. */
  public static final class Builder {
    private @Nullable List<String> namespace;
    private @Nullable String key;

    private Builder() {}

    /**
     * Where the item lies, the root by default.
     *
     * @param value the value
     * @return this builder
     */
    public Builder namespace(List<String> value) {
      this.namespace = value;
      return this;
    }

    /**
     * The item's key.
     *
     * @param value the value
     * @return this builder
     */
    public Builder key(String value) {
      this.key = value;
      return this;
    }

    /** {@return what was given} */
    public ItemDelete build() {
      return new ItemDelete(namespace, Objects.requireNonNull(key, "key"));
    }
  }
}

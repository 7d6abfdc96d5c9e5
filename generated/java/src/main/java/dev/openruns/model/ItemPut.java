// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.openruns.Field;
import dev.openruns.Json;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An item to put into the store; one of the same key is replaced.
 *
 * @param namespace Where to put it; an empty one and the root {@code langgraph} are 400.
 * @param key The item's key, unique in its namespace.
 * @param value What the item shall hold.
 * @param index What a search by meaning looks at, these paths or with false nothing; the store's default where it is
 *     not given. The Python server refuses true, the JavaScript one takes it for the default.
 * @param ttl Minutes until the item expires, never by default.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ItemPut(
    @JsonProperty("namespace") List<String> namespace,
    @JsonProperty("key") String key,
    @JsonProperty("value") Map<String, JsonNode> value,
    @JsonProperty("index") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<ItemPutIndex> index,
    @JsonProperty("ttl") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<Number> ttl) {
  /** {@return a builder, which leaves out what it is not given} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what is not given is left out. */
  public static final class Builder {
    private List<String> namespace;
    private String key;
    private Map<String, JsonNode> value;
    private Field<ItemPutIndex> index = Field.unset();
    private Field<Number> ttl = Field.unset();

    private Builder() {}

    /**
     * Where to put it; an empty one and the root {@code langgraph} are 400.
     *
     * @param value the value
     * @return this builder
     */
    public Builder namespace(List<String> value) {
      this.namespace = value;
      return this;
    }

    /**
     * The item's key, unique in its namespace.
     *
     * @param value the value
     * @return this builder
     */
    public Builder key(String value) {
      this.key = value;
      return this;
    }

    /**
     * What the item shall hold.
     *
     * @param value the value
     * @return this builder
     */
    public Builder value(Map<String, ?> value) {
      this.value = Json.map(value);
      return this;
    }

    /**
     * What a search by meaning looks at, these paths or with false nothing; the store's default where it is not
     * given. The Python server refuses true, the JavaScript one takes it for the default.
     *
     * @param value the value; null is sent as null
     * @return this builder
     */
    public Builder index(ItemPutIndex value) {
      this.index = Field.of(value);
      return this;
    }

    /**
     * What a search by meaning looks at, these paths or with false nothing; the store's default where it is not
     * given. The Python server refuses true, the JavaScript one takes it for the default.
     *
     * @param value the value; null is sent as null
     * @return this builder
     */
    public Builder index(boolean value) {
      return index(ItemPutIndex.of(value));
    }

    /**
     * What a search by meaning looks at, these paths or with false nothing; the store's default where it is not
     * given. The Python server refuses true, the JavaScript one takes it for the default.
     *
     * @param value the value; null is sent as null
     * @return this builder
     */
    public Builder index(List<String> value) {
      return index(ItemPutIndex.of(value));
    }

    /**
     * Minutes until the item expires, never by default.
     *
     * @param value the value; null is sent as null
     * @return this builder
     */
    public Builder ttl(Number value) {
      this.ttl = Field.of(value);
      return this;
    }

    /** {@return what was given} */
    public ItemPut build() {
      return new ItemPut(
          Objects.requireNonNull(namespace, "namespace"),
          Objects.requireNonNull(key, "key"),
          Objects.requireNonNull(value, "value"),
          index,
          ttl);
    }
  }
}

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
 * Which items to list or to search for, and which page of them.
 *
 * @param namespacePrefix What an item's namespace starts with, {@code []} for all.
 * @param filter What an item's value has to fulfil.
 * @param limit The largest number of items; 0 stands for the default. Null where it is absent.
 * @param offset How many items to skip. Null where it is absent.
 * @param query What to search for by meaning; a store without an index lists instead.
 * @param refreshTtl Whether reading puts the expiry off; the store's default where it is not given.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ItemSearch(
    @JsonProperty("namespace_prefix") List<String> namespacePrefix,
    @JsonProperty("filter") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<Map<String, JsonNode>> filter,
    @JsonProperty("limit") Long limit,
    @JsonProperty("offset") Long offset,
    @JsonProperty("query") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<String> query,
    @JsonProperty("refresh_ttl") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<Boolean> refreshTtl) {
  /** {@return a builder, which leaves out what it is not given} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what is not given is left out. */
  public static final class Builder {
    private List<String> namespacePrefix;
    private Field<Map<String, JsonNode>> filter = Field.unset();
    private Long limit;
    private Long offset;
    private Field<String> query = Field.unset();
    private Field<Boolean> refreshTtl = Field.unset();

    private Builder() {}

    /**
     * What an item's namespace starts with, {@code []} for all.
     *
     * @param value the value
     * @return this builder
     */
    public Builder namespacePrefix(List<String> value) {
      this.namespacePrefix = value;
      return this;
    }

    /**
     * What an item's value has to fulfil.
     *
     * @param value the value; null is sent as null
     * @return this builder
     */
    public Builder filter(Map<String, ?> value) {
      this.filter = Field.of(Json.map(value));
      return this;
    }

    /**
     * The largest number of items; 0 stands for the default.
     *
     * @param value the value
     * @return this builder
     */
    public Builder limit(long value) {
      this.limit = value;
      return this;
    }

    /**
     * How many items to skip.
     *
     * @param value the value
     * @return this builder
     */
    public Builder offset(long value) {
      this.offset = value;
      return this;
    }

    /**
     * What to search for by meaning; a store without an index lists instead.
     *
     * @param value the value; null is sent as null
     * @return this builder
     */
    public Builder query(String value) {
      this.query = Field.of(value);
      return this;
    }

    /**
     * Whether reading puts the expiry off; the store's default where it is not given.
     *
     * @param value the value; null is sent as null
     * @return this builder
     */
    public Builder refreshTtl(Boolean value) {
      this.refreshTtl = Field.of(value);
      return this;
    }

    /** {@return what was given} */
    public ItemSearch build() {
      return new ItemSearch(
          Objects.requireNonNull(namespacePrefix, "namespacePrefix"),
          filter,
          limit,
          offset,
          query,
          refreshTtl);
    }
  }
}

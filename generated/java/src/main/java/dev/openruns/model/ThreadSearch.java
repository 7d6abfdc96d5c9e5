// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.openruns.Json;
import java.util.List;
import java.util.Map;

/**
 * Which threads are found and what of each is shown.
 *
 * @param ids The threads that may be found, all by default. Null where it is absent.
 * @param metadata What the metadata has to contain. Null where it is absent.
 * @param values What the state has to contain. Null where it is absent.
 * @param status The status that they have to have. Null where it is absent.
 * @param limit The largest number of rows. Null where it is absent.
 * @param offset The number of rows to skip. Null where it is absent.
 * @param sortBy The field to sort by. Null where it is absent.
 * @param sortOrder The direction. Null where it is absent.
 * @param select The fields to show, all by default. Null where it is absent.
 * @param extract Values to pick out of each thread, at most ten. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ThreadSearch(
    @JsonProperty("ids") List<String> ids,
    @JsonProperty("metadata") Map<String, JsonNode> metadata,
    @JsonProperty("values") Map<String, JsonNode> values,
    @JsonProperty("status") ThreadStatus status,
    @JsonProperty("limit") Long limit,
    @JsonProperty("offset") Long offset,
    @JsonProperty("sort_by") ThreadSortBy sortBy,
    @JsonProperty("sort_order") SortOrder sortOrder,
    @JsonProperty("select") List<ThreadSelectField> select,
    @JsonProperty("extract") Map<String, String> extract) {
  /** {@return a builder, which leaves out what it is not given} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what is not given is left out. */
  public static final class Builder {
    private List<String> ids;
    private Map<String, JsonNode> metadata;
    private Map<String, JsonNode> values;
    private ThreadStatus status;
    private Long limit;
    private Long offset;
    private ThreadSortBy sortBy;
    private SortOrder sortOrder;
    private List<ThreadSelectField> select;
    private Map<String, String> extract;

    private Builder() {}

    /**
     * The threads that may be found, all by default.
     *
     * @param value the value
     * @return this builder
     */
    public Builder ids(List<String> value) {
      this.ids = value;
      return this;
    }

    /**
     * What the metadata has to contain.
     *
     * @param value the value
     * @return this builder
     */
    public Builder metadata(Map<String, ?> value) {
      this.metadata = Json.map(value);
      return this;
    }

    /**
     * What the state has to contain.
     *
     * @param value the value
     * @return this builder
     */
    public Builder values(Map<String, ?> value) {
      this.values = Json.map(value);
      return this;
    }

    /**
     * The status that they have to have.
     *
     * @param value the value
     * @return this builder
     */
    public Builder status(ThreadStatus value) {
      this.status = value;
      return this;
    }

    /**
     * The largest number of rows.
     *
     * @param value the value
     * @return this builder
     */
    public Builder limit(long value) {
      this.limit = value;
      return this;
    }

    /**
     * The number of rows to skip.
     *
     * @param value the value
     * @return this builder
     */
    public Builder offset(long value) {
      this.offset = value;
      return this;
    }

    /**
     * The field to sort by.
     *
     * @param value the value
     * @return this builder
     */
    public Builder sortBy(ThreadSortBy value) {
      this.sortBy = value;
      return this;
    }

    /**
     * The direction.
     *
     * @param value the value
     * @return this builder
     */
    public Builder sortOrder(SortOrder value) {
      this.sortOrder = value;
      return this;
    }

    /**
     * The fields to show, all by default.
     *
     * @param value the value
     * @return this builder
     */
    public Builder select(List<ThreadSelectField> value) {
      this.select = value;
      return this;
    }

    /**
     * Values to pick out of each thread, at most ten.
     *
     * @param value the value
     * @return this builder
     */
    public Builder extract(Map<String, String> value) {
      this.extract = value;
      return this;
    }

    /** {@return what was given} */
    public ThreadSearch build() {
      return new ThreadSearch(
          ids,
          metadata,
          values,
          status,
          limit,
          offset,
          sortBy,
          sortOrder,
          select,
          extract);
    }
  }
}

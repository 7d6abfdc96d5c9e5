// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.openruns.internal.UserData;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
    @JsonProperty("ids") @Nullable List<String> ids,
    @JsonProperty("metadata") @Nullable Map<String, JsonNode> metadata,
    @JsonProperty("values") @Nullable Map<String, JsonNode> values,
    @JsonProperty("status") @Nullable ThreadStatus status,
    @JsonProperty("limit") @Nullable Long limit,
    @JsonProperty("offset") @Nullable Long offset,
    @JsonProperty("sort_by") @Nullable ThreadSortBy sortBy,
    @JsonProperty("sort_order") @Nullable SortOrder sortOrder,
    @JsonProperty("select") @Nullable List<ThreadSelectField> select,
    @JsonProperty("extract") @Nullable Map<String, String> extract) {
  /** {@return a builder, which leaves out what it is not given} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what is not given is left out. */
  public static final class Builder {
    private @Nullable List<String> ids;
    private @Nullable Map<String, JsonNode> metadata;
    private @Nullable Map<String, JsonNode> values;
    private @Nullable ThreadStatus status;
    private @Nullable Long limit;
    private @Nullable Long offset;
    private @Nullable ThreadSortBy sortBy;
    private @Nullable SortOrder sortOrder;
    private @Nullable List<ThreadSelectField> select;
    private @Nullable Map<String, String> extract;

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
    public Builder metadata(Map<String, ? extends @Nullable Object> value) {
      this.metadata = UserData.map(value);
      return this;
    }

    /**
     * What the state has to contain.
     *
     * @param value the value
     * @return this builder
     */
    public Builder values(Map<String, ? extends @Nullable Object> value) {
      this.values = UserData.map(value);
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

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
 * Which assistants to list, and which page of them.
 *
 * @param metadata Metadata that an assistant has to contain. Null where it is absent.
 * @param graphId The graph that an assistant has to run; an unknown one is refused with 404. Null where it is absent.
 * @param name A part of the name, in upper or lower case. Null where it is absent.
 * @param limit The largest number of assistants. Null where it is absent.
 * @param offset How many assistants to skip. Null where it is absent.
 * @param sortBy The field to sort by, {@code created_at} by default. Null where it is absent.
 * @param sortOrder The direction of sorting, {@code desc} by default. Null where it is absent.
 * @param select The fields to return; all of them when it is absent or empty. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AssistantSearch(
    @JsonProperty("metadata") @Nullable Map<String, JsonNode> metadata,
    @JsonProperty("graph_id") @Nullable String graphId,
    @JsonProperty("name") @Nullable String name,
    @JsonProperty("limit") @Nullable Long limit,
    @JsonProperty("offset") @Nullable Long offset,
    @JsonProperty("sort_by") @Nullable AssistantSortBy sortBy,
    @JsonProperty("sort_order") @Nullable SortOrder sortOrder,
    @JsonProperty("select") @Nullable List<AssistantSelectField> select) {
  /** {@return a builder, which leaves out what it is not given} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what is not given is left out. */
  public static final class Builder {
    private @Nullable Map<String, JsonNode> metadata;
    private @Nullable String graphId;
    private @Nullable String name;
    private @Nullable Long limit;
    private @Nullable Long offset;
    private @Nullable AssistantSortBy sortBy;
    private @Nullable SortOrder sortOrder;
    private @Nullable List<AssistantSelectField> select;

    private Builder() {}

    /**
     * Metadata that an assistant has to contain.
     *
     * @param value the value
     * @return this builder
     */
    public Builder metadata(Map<String, ? extends @Nullable Object> value) {
      this.metadata = UserData.map(value);
      return this;
    }

    /**
     * The graph that an assistant has to run; an unknown one is refused with 404.
     *
     * @param value the value
     * @return this builder
     */
    public Builder graphId(String value) {
      this.graphId = value;
      return this;
    }

    /**
     * A part of the name, in upper or lower case.
     *
     * @param value the value
     * @return this builder
     */
    public Builder name(String value) {
      this.name = value;
      return this;
    }

    /**
     * The largest number of assistants.
     *
     * @param value the value
     * @return this builder
     */
    public Builder limit(long value) {
      this.limit = value;
      return this;
    }

    /**
     * How many assistants to skip.
     *
     * @param value the value
     * @return this builder
     */
    public Builder offset(long value) {
      this.offset = value;
      return this;
    }

    /**
     * The field to sort by, {@code created_at} by default.
     *
     * @param value the value
     * @return this builder
     */
    public Builder sortBy(AssistantSortBy value) {
      this.sortBy = value;
      return this;
    }

    /**
     * The direction of sorting, {@code desc} by default.
     *
     * @param value the value
     * @return this builder
     */
    public Builder sortOrder(SortOrder value) {
      this.sortOrder = value;
      return this;
    }

    /**
     * The fields to return; all of them when it is absent or empty.
     *
     * @param value the value
     * @return this builder
     */
    public Builder select(List<AssistantSelectField> value) {
      this.select = value;
      return this;
    }

    /** {@return what was given} */
    public AssistantSearch build() {
      return new AssistantSearch(
          metadata,
          graphId,
          name,
          limit,
          offset,
          sortBy,
          sortOrder,
          select);
    }
  }
}

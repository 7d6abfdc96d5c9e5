// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.openruns.Json;
import java.util.List;
import java.util.Map;

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
    @JsonProperty("metadata") Map<String, JsonNode> metadata,
    @JsonProperty("graph_id") String graphId,
    @JsonProperty("name") String name,
    @JsonProperty("limit") Long limit,
    @JsonProperty("offset") Long offset,
    @JsonProperty("sort_by") AssistantSortBy sortBy,
    @JsonProperty("sort_order") SortOrder sortOrder,
    @JsonProperty("select") List<AssistantSelectField> select) {
  /** {@return a builder, which leaves out what it is not given} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what is not given is left out. */
  public static final class Builder {
    private Map<String, JsonNode> metadata;
    private String graphId;
    private String name;
    private Long limit;
    private Long offset;
    private AssistantSortBy sortBy;
    private SortOrder sortOrder;
    private List<AssistantSelectField> select;

    private Builder() {}

    /**
     * Metadata that an assistant has to contain.
     *
     * @param value the value
     * @return this builder
     */
    public Builder metadata(Map<String, ?> value) {
      this.metadata = Json.map(value);
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

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
 * Which crons to list, and which page of them.
 *
 * @param assistantId The assistant that a cron has to run, by id only. Null where it is absent.
 * @param threadId The thread that a cron has to run on. Null where it is absent.
 * @param enabled Whether a cron has to be enabled, either by default. Null where it is absent.
 * @param metadata Metadata that a cron has to contain. Null where it is absent.
 * @param limit The largest number of crons. Null where it is absent.
 * @param offset How many crons to skip. Null where it is absent.
 * @param sortBy The field to sort by, {@code created_at} by default. Null where it is absent.
 * @param sortOrder The direction of sorting, {@code desc} by default. Null where it is absent.
 * @param select The fields to return; all of them when it is absent or empty. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CronSearch(
    @JsonProperty("assistant_id") @Nullable String assistantId,
    @JsonProperty("thread_id") @Nullable String threadId,
    @JsonProperty("enabled") @Nullable Boolean enabled,
    @JsonProperty("metadata") @Nullable Map<String, JsonNode> metadata,
    @JsonProperty("limit") @Nullable Long limit,
    @JsonProperty("offset") @Nullable Long offset,
    @JsonProperty("sort_by") @Nullable CronSortBy sortBy,
    @JsonProperty("sort_order") @Nullable SortOrder sortOrder,
    @JsonProperty("select") @Nullable List<CronSelectField> select) {
  /** {@return a builder, which leaves out what it is not given} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what is not given is left out. */
  public static final class Builder {
    private @Nullable String assistantId;
    private @Nullable String threadId;
    private @Nullable Boolean enabled;
    private @Nullable Map<String, JsonNode> metadata;
    private @Nullable Long limit;
    private @Nullable Long offset;
    private @Nullable CronSortBy sortBy;
    private @Nullable SortOrder sortOrder;
    private @Nullable List<CronSelectField> select;

    private Builder() {}

    /**
     * The assistant that a cron has to run, by id only.
     *
     * @param value the value
     * @return this builder
     */
    public Builder assistantId(String value) {
      this.assistantId = value;
      return this;
    }

    /**
     * The thread that a cron has to run on.
     *
     * @param value the value
     * @return this builder
     */
    public Builder threadId(String value) {
      this.threadId = value;
      return this;
    }

    /**
     * Whether a cron has to be enabled, either by default.
     *
     * @param value the value
     * @return this builder
     */
    public Builder enabled(boolean value) {
      this.enabled = value;
      return this;
    }

    /**
     * Metadata that a cron has to contain.
     *
     * @param value the value
     * @return this builder
     */
    public Builder metadata(Map<String, ? extends @Nullable Object> value) {
      this.metadata = UserData.map(value);
      return this;
    }

    /**
     * The largest number of crons.
     *
     * @param value the value
     * @return this builder
     */
    public Builder limit(long value) {
      this.limit = value;
      return this;
    }

    /**
     * How many crons to skip.
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
    public Builder sortBy(CronSortBy value) {
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
    public Builder select(List<CronSelectField> value) {
      this.select = value;
      return this;
    }

    /** {@return what was given} */
    public CronSearch build() {
      return new CronSearch(
          assistantId,
          threadId,
          enabled,
          metadata,
          limit,
          offset,
          sortBy,
          sortOrder,
          select);
    }
  }
}

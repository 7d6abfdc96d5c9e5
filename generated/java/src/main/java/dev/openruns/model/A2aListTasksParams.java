// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks to list, and which page of them.
 *
 * @param contextId The thread that a task has to be on, any by default. Null where it is absent.
 * @param status How a task has to stand. Null where it is absent.
 * @param statusTimestampAfter The time after which a task has to change. Null where it is absent.
 * @param pageSize The largest number of tasks. Null where it is absent.
 * @param pageToken The page's {@code nextPageToken} of the page before, the first by default. Null where it is
 *     absent.
 * @param historyLength How many messages to return of each task. Null where it is absent.
 * @param historyScope Which messages to return. Null where it is absent.
 * @param includeArtifacts Whether to return artifacts; false returns an empty list. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record A2aListTasksParams(
    @JsonProperty("contextId") @Nullable String contextId,
    @JsonProperty("status") @Nullable A2aTaskState status,
    @JsonProperty("statusTimestampAfter") @Nullable String statusTimestampAfter,
    @JsonProperty("pageSize") @Nullable Long pageSize,
    @JsonProperty("pageToken") @Nullable String pageToken,
    @JsonProperty("historyLength") @Nullable Long historyLength,
    @JsonProperty("historyScope") @Nullable A2aHistoryScope historyScope,
    @JsonProperty("includeArtifacts") @Nullable Boolean includeArtifacts) {
  /** {@return a builder, which leaves out what it is not given} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what is not given is left out. */
  public static final class Builder {
    private @Nullable String contextId;
    private @Nullable A2aTaskState status;
    private @Nullable String statusTimestampAfter;
    private @Nullable Long pageSize;
    private @Nullable String pageToken;
    private @Nullable Long historyLength;
    private @Nullable A2aHistoryScope historyScope;
    private @Nullable Boolean includeArtifacts;

    private Builder() {}

    /**
     * The thread that a task has to be on, any by default.
     *
     * @param value the value
     * @return this builder
     */
    public Builder contextId(String value) {
      this.contextId = value;
      return this;
    }

    /**
     * How a task has to stand.
     *
     * @param value the value
     * @return this builder
     */
    public Builder status(A2aTaskState value) {
      this.status = value;
      return this;
    }

    /**
     * The time after which a task has to change.
     *
     * @param value the value
     * @return this builder
     */
    public Builder statusTimestampAfter(String value) {
      this.statusTimestampAfter = value;
      return this;
    }

    /**
     * The largest number of tasks.
     *
     * @param value the value
     * @return this builder
     */
    public Builder pageSize(long value) {
      this.pageSize = value;
      return this;
    }

    /**
     * The page's {@code nextPageToken} of the page before, the first by default.
     *
     * @param value the value
     * @return this builder
     */
    public Builder pageToken(String value) {
      this.pageToken = value;
      return this;
    }

    /**
     * How many messages to return of each task.
     *
     * @param value the value
     * @return this builder
     */
    public Builder historyLength(long value) {
      this.historyLength = value;
      return this;
    }

    /**
     * Which messages to return.
     *
     * @param value the value
     * @return this builder
     */
    public Builder historyScope(A2aHistoryScope value) {
      this.historyScope = value;
      return this;
    }

    /**
     * Whether to return artifacts; false returns an empty list.
     *
     * @param value the value
     * @return this builder
     */
    public Builder includeArtifacts(boolean value) {
      this.includeArtifacts = value;
      return this;
    }

    /** {@return what was given} */
    public A2aListTasksParams build() {
      return new A2aListTasksParams(
          contextId,
          status,
          statusTimestampAfter,
          pageSize,
          pageToken,
          historyLength,
          historyScope,
          includeArtifacts);
    }
  }
}

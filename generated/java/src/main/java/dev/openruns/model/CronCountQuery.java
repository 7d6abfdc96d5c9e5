// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.openruns.internal.UserData;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which crons to count.
 *
 * @param assistantId The assistant that a cron has to run, by id only. Null where it is absent.
 * @param threadId The thread that a cron has to run on. Null where it is absent.
 * @param metadata Metadata that a cron has to contain. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CronCountQuery(
    @JsonProperty("assistant_id") @Nullable String assistantId,
    @JsonProperty("thread_id") @Nullable String threadId,
    @JsonProperty("metadata") @Nullable Map<String, JsonNode> metadata) {
  /** {@return a builder, which leaves out what it is not given} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what is not given is left out. */
  public static final class Builder {
    private @Nullable String assistantId;
    private @Nullable String threadId;
    private @Nullable Map<String, JsonNode> metadata;

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
     * Metadata that a cron has to contain.
     *
     * @param value the value
     * @return this builder
     */
    public Builder metadata(Map<String, ? extends @Nullable Object> value) {
      this.metadata = UserData.map(value);
      return this;
    }

    /** {@return what was given} */
    public CronCountQuery build() {
      return new CronCountQuery(
          assistantId,
          threadId,
          metadata);
    }
  }
}

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
 * Which states of a thread are read.
 *
 * @param limit The largest number of states. Null where it is absent.
 * @param before Only states older than this, none excluded by default. Null where it is absent.
 * @param metadata What the metadata of a checkpoint has to contain. Null where it is absent.
 * @param checkpoint The subgraph whose states are read, by {@code checkpoint_ns}. Null where it is absent.
 * @param select The fields to show; servers up to 0.16 ignore it. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ThreadHistoryQuery(
    @JsonProperty("limit") @Nullable Long limit,
    @JsonProperty("before") @Nullable HistoryBefore before,
    @JsonProperty("metadata") @Nullable Map<String, JsonNode> metadata,
    @JsonProperty("checkpoint") @Nullable CheckpointConfig checkpoint,
    @JsonProperty("select") @Nullable List<String> select) {
  /** {@return a builder, which leaves out what it is not given} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what is not given is left out. */
  public static final class Builder {
    private @Nullable Long limit;
    private @Nullable HistoryBefore before;
    private @Nullable Map<String, JsonNode> metadata;
    private @Nullable CheckpointConfig checkpoint;
    private @Nullable List<String> select;

    private Builder() {}

    /**
     * The largest number of states.
     *
     * @param value the value
     * @return this builder
     */
    public Builder limit(long value) {
      this.limit = value;
      return this;
    }

    /**
     * Only states older than this, none excluded by default.
     *
     * @param value the value
     * @return this builder
     */
    public Builder before(HistoryBefore value) {
      this.before = value;
      return this;
    }

    /**
     * What the metadata of a checkpoint has to contain.
     *
     * @param value the value
     * @return this builder
     */
    public Builder metadata(Map<String, ? extends @Nullable Object> value) {
      this.metadata = UserData.map(value);
      return this;
    }

    /**
     * The subgraph whose states are read, by {@code checkpoint_ns}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder checkpoint(CheckpointConfig value) {
      this.checkpoint = value;
      return this;
    }

    /**
     * The fields to show; servers up to 0.16 ignore it.
     *
     * @param value the value
     * @return this builder
     */
    public Builder select(List<String> value) {
      this.select = value;
      return this;
    }

    /** {@return what was given} */
    public ThreadHistoryQuery build() {
      return new ThreadHistoryQuery(
          limit,
          before,
          metadata,
          checkpoint,
          select);
    }
  }
}

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.openruns.Field;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which checkpoint is meant; what is left out is taken from the thread of the request and its newest checkpoint.
 *
 * @param threadId The thread that the checkpoint belongs to. Null where it is absent.
 * @param checkpointNs The subgraph that it belongs to; empty for the graph itself. Null where it is absent.
 * @param checkpointId The id of the checkpoint. Null where it is absent.
 * @param checkpointMap The checkpoints of the enclosing graphs; SDKs send back the null that the JavaScript server
 *     gave them.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CheckpointConfig(
    @JsonProperty("thread_id") @Nullable String threadId,
    @JsonProperty("checkpoint_ns") @Nullable String checkpointNs,
    @JsonProperty("checkpoint_id") @Nullable String checkpointId,
    @JsonProperty("checkpoint_map") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<Map<String, String>> checkpointMap) {
  /** {@return a builder, which leaves out what it is not given} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what is not given is left out. */
  public static final class Builder {
    private @Nullable String threadId;
    private @Nullable String checkpointNs;
    private @Nullable String checkpointId;
    private Field<Map<String, String>> checkpointMap = Field.unset();

    private Builder() {}

    /**
     * The thread that the checkpoint belongs to.
     *
     * @param value the value
     * @return this builder
     */
    public Builder threadId(String value) {
      this.threadId = value;
      return this;
    }

    /**
     * The subgraph that it belongs to; empty for the graph itself.
     *
     * @param value the value
     * @return this builder
     */
    public Builder checkpointNs(String value) {
      this.checkpointNs = value;
      return this;
    }

    /**
     * The id of the checkpoint.
     *
     * @param value the value
     * @return this builder
     */
    public Builder checkpointId(String value) {
      this.checkpointId = value;
      return this;
    }

    /**
     * The checkpoints of the enclosing graphs; SDKs send back the null that the JavaScript server gave them.
     *
     * @param value the value; null is sent as null
     * @return this builder
     */
    public Builder checkpointMap(@Nullable Map<String, String> value) {
      this.checkpointMap = Field.of(value);
      return this;
    }

    /** {@return what was given} */
    public CheckpointConfig build() {
      return new CheckpointConfig(
          threadId,
          checkpointNs,
          checkpointId,
          checkpointMap);
    }
  }
}

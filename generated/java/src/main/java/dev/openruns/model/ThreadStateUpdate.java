// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.openruns.internal.UserData;
import org.jspecify.annotations.Nullable;

/**
 * An update of a thread's state from outside, as if a node had made it.
 *
 * @param values The update, an object or a list; null with an {@code as_node} only moves the thread on. Null where it
 *     is absent.
 * @param checkpoint The checkpoint to start from, the newest by default. Null where it is absent.
 * @param checkpointId The id of that checkpoint; {@code checkpoint} can say more. Null where it is absent.
 * @param asNode The node in whose name the update is made, which decides what runs next; by default the last to run.
 *     Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ThreadStateUpdate(
    @JsonProperty("values") @Nullable JsonNode values,
    @JsonProperty("checkpoint") @Nullable CheckpointConfig checkpoint,
    @JsonProperty("checkpoint_id") @Nullable String checkpointId,
    @JsonProperty("as_node") @Nullable String asNode) {
  /** {@return a builder, which leaves out what it is not given} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what is not given is left out. */
  public static final class Builder {
    private @Nullable JsonNode values;
    private @Nullable CheckpointConfig checkpoint;
    private @Nullable String checkpointId;
    private @Nullable String asNode;

    private Builder() {}

    /**
     * The update, an object or a list; null with an {@code as_node} only moves the thread on.
     *
     * @param value the value
     * @return this builder
     */
    public Builder values(@Nullable Object value) {
      this.values = UserData.of(value);
      return this;
    }

    /**
     * The checkpoint to start from, the newest by default.
     *
     * @param value the value
     * @return this builder
     */
    public Builder checkpoint(CheckpointConfig value) {
      this.checkpoint = value;
      return this;
    }

    /**
     * The id of that checkpoint; {@code checkpoint} can say more.
     *
     * @param value the value
     * @return this builder
     */
    public Builder checkpointId(String value) {
      this.checkpointId = value;
      return this;
    }

    /**
     * The node in whose name the update is made, which decides what runs next; by default the last to run.
     *
     * @param value the value
     * @return this builder
     */
    public Builder asNode(String value) {
      this.asNode = value;
      return this;
    }

    /** {@return what was given} */
    public ThreadStateUpdate build() {
      return new ThreadStateUpdate(
          values,
          checkpoint,
          checkpointId,
          asNode);
    }
  }
}

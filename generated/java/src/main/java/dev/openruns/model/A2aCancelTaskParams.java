// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.openruns.internal.UserData;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which task to cancel.
 *
 * @param id The task's id, that of a thread and of a run joined by a colon.
 * @param contextId The thread's id, needed if the task's id does not have it. Null where it is absent.
 * @param metadata Metadata of the protocol, which the server ignores. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record A2aCancelTaskParams(
    @JsonProperty("id") String id,
    @JsonProperty("contextId") @Nullable String contextId,
    @JsonProperty("metadata") @Nullable Map<String, JsonNode> metadata) {
  /** {@return a builder, which leaves out what it is not given} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what is not given is left out. */
  public static final class Builder {
    private @Nullable String id;
    private @Nullable String contextId;
    private @Nullable Map<String, JsonNode> metadata;

    private Builder() {}

    /**
     * The task's id, that of a thread and of a run joined by a colon.
     *
     * @param value the value
     * @return this builder
     */
    public Builder id(String value) {
      this.id = value;
      return this;
    }

    /**
     * The thread's id, needed if the task's id does not have it.
     *
     * @param value the value
     * @return this builder
     */
    public Builder contextId(String value) {
      this.contextId = value;
      return this;
    }

    /**
     * Metadata of the protocol, which the server ignores.
     *
     * @param value the value
     * @return this builder
     */
    public Builder metadata(Map<String, ? extends @Nullable Object> value) {
      this.metadata = UserData.map(value);
      return this;
    }

    /** {@return what was given} */
    public A2aCancelTaskParams build() {
      return new A2aCancelTaskParams(
          Objects.requireNonNull(id, "id"),
          contextId,
          metadata);
    }
  }
}

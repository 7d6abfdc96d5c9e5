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
 * What a thread is created with; everything is optional.
 *
 * @param threadId The thread's id; without it the server chooses one. Null where it is absent.
 * @param metadata Metadata of the thread; the server drops keys that are its own. Null where it is absent.
 * @param ifExists What happens when the id is taken. Null where it is absent.
 * @param ttl How long the thread lives, for ever by default. Null where it is absent.
 * @param supersteps Steps that fill the new thread with state, as when a conversation is moved; they need {@code
 *     graph_id} in the metadata. When a step fails, the thread exists all the same. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ThreadCreate(
    @JsonProperty("thread_id") @Nullable String threadId,
    @JsonProperty("metadata") @Nullable Map<String, JsonNode> metadata,
    @JsonProperty("if_exists") @Nullable IfExists ifExists,
    @JsonProperty("ttl") @Nullable ThreadTtl ttl,
    @JsonProperty("supersteps") @Nullable List<ThreadSuperstep> supersteps) {
  /** {@return a builder, which leaves out what it is not given} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what is not given is left out. */
  public static final class Builder {
    private @Nullable String threadId;
    private @Nullable Map<String, JsonNode> metadata;
    private @Nullable IfExists ifExists;
    private @Nullable ThreadTtl ttl;
    private @Nullable List<ThreadSuperstep> supersteps;

    private Builder() {}

    /**
     * The thread's id; without it the server chooses one.
     *
     * @param value the value
     * @return this builder
     */
    public Builder threadId(String value) {
      this.threadId = value;
      return this;
    }

    /**
     * Metadata of the thread; the server drops keys that are its own.
     *
     * @param value the value
     * @return this builder
     */
    public Builder metadata(Map<String, ? extends @Nullable Object> value) {
      this.metadata = UserData.map(value);
      return this;
    }

    /**
     * What happens when the id is taken.
     *
     * @param value the value
     * @return this builder
     */
    public Builder ifExists(IfExists value) {
      this.ifExists = value;
      return this;
    }

    /**
     * How long the thread lives, for ever by default.
     *
     * @param value the value
     * @return this builder
     */
    public Builder ttl(ThreadTtl value) {
      this.ttl = value;
      return this;
    }

    /**
     * Steps that fill the new thread with state, as when a conversation is moved; they need {@code graph_id} in the
     * metadata. When a step fails, the thread exists all the same.
     *
     * @param value the value
     * @return this builder
     */
    public Builder supersteps(List<ThreadSuperstep> value) {
      this.supersteps = value;
      return this;
    }

    /** {@return what was given} */
    public ThreadCreate build() {
      return new ThreadCreate(
          threadId,
          metadata,
          ifExists,
          ttl,
          supersteps);
    }
  }
}

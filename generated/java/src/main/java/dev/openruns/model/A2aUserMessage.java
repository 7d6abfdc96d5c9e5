// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.openruns.internal.UserData;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A message to an agent.
 *
 * @param kind The kind of object. Null where it is absent.
 * @param role Who speaks.
 * @param parts What is said; text and files need a graph with {@code messages}.
 * @param messageId The message's id.
 * @param contextId The thread to go on with, a new one by default. Null where it is absent.
 * @param taskId The task to go on with, one that asked for input. Null where it is absent.
 * @param command What to do to the thread instead, which only this server knows. Null where it is absent.
 * @param metadata Metadata of the message. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record A2aUserMessage(
    @JsonProperty("kind") @Nullable String kind,
    @JsonProperty("role") A2aRole role,
    @JsonProperty("parts") List<A2aPart> parts,
    @JsonProperty("messageId") String messageId,
    @JsonProperty("contextId") @Nullable String contextId,
    @JsonProperty("taskId") @Nullable String taskId,
    @JsonProperty("command") @Nullable Command command,
    @JsonProperty("metadata") @Nullable Map<String, JsonNode> metadata) {
  /** {@return a builder, which leaves out what it is not given} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; what is not given is left out. */
  public static final class Builder {
    private @Nullable String kind;
    private @Nullable A2aRole role;
    private @Nullable List<A2aPart> parts;
    private @Nullable String messageId;
    private @Nullable String contextId;
    private @Nullable String taskId;
    private @Nullable Command command;
    private @Nullable Map<String, JsonNode> metadata;

    private Builder() {}

    /**
     * The kind of object.
     *
     * @param value the value
     * @return this builder
     */
    public Builder kind(String value) {
      this.kind = value;
      return this;
    }

    /**
     * Who speaks.
     *
     * @param value the value
     * @return this builder
     */
    public Builder role(A2aRole value) {
      this.role = value;
      return this;
    }

    /**
     * What is said; text and files need a graph with {@code messages}.
     *
     * @param value the value
     * @return this builder
     */
    public Builder parts(List<A2aPart> value) {
      this.parts = value;
      return this;
    }

    /**
     * The message's id.
     *
     * @param value the value
     * @return this builder
     */
    public Builder messageId(String value) {
      this.messageId = value;
      return this;
    }

    /**
     * The thread to go on with, a new one by default.
     *
     * @param value the value
     * @return this builder
     */
    public Builder contextId(String value) {
      this.contextId = value;
      return this;
    }

    /**
     * The task to go on with, one that asked for input.
     *
     * @param value the value
     * @return this builder
     */
    public Builder taskId(String value) {
      this.taskId = value;
      return this;
    }

    /**
     * What to do to the thread instead, which only this server knows.
     *
     * @param value the value
     * @return this builder
     */
    public Builder command(Command value) {
      this.command = value;
      return this;
    }

    /**
     * Metadata of the message.
     *
     * @param value the value
     * @return this builder
     */
    public Builder metadata(Map<String, ? extends @Nullable Object> value) {
      this.metadata = UserData.map(value);
      return this;
    }

    /** {@return what was given} */
    public A2aUserMessage build() {
      return new A2aUserMessage(
          kind,
          Objects.requireNonNull(role, "role"),
          Objects.requireNonNull(parts, "parts"),
          Objects.requireNonNull(messageId, "messageId"),
          contextId,
          taskId,
          command,
          metadata);
    }
  }
}

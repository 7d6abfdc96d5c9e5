// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message of a task.
 *
 * @param role Who speaks.
 * @param parts What is said.
 * @param messageId The message's id.
 * @param taskId The task's id.
 * @param contextId The thread's id. Null where it is absent.
 * @param command The command of the client's message, as it was sent. Null where it is absent.
 * @param metadata Metadata of the client's message, as it was sent. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record A2aMessage(
    @JsonProperty("role") A2aRole role,
    @JsonProperty("parts") List<A2aPart> parts,
    @JsonProperty("messageId") String messageId,
    @JsonProperty("taskId") String taskId,
    @JsonProperty("contextId") @Nullable String contextId,
    @JsonProperty("command") @Nullable Command command,
    @JsonProperty("metadata") @Nullable Map<String, JsonNode> metadata) {
  /**
   * The kind of object.
   *
   * @return always message
   */
  @JsonProperty("kind")
  public String kind() {
    return "message";
  }
}

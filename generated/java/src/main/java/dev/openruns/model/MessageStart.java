// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A message begins.
 *
 * @param role Who speaks; the JavaScript server does not say it. Null where it is absent.
 * @param id The id of the message.
 * @param toolCallId The id of the tool call that the message answers, only of a tool. Null where it is absent.
 * @param metadata What is known about the model; providers add further keys. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MessageStart(
    @JsonProperty("role") @Nullable MessageRole role,
    @JsonProperty("id") String id,
    @JsonProperty("tool_call_id") @Nullable String toolCallId,
    @JsonProperty("metadata") @Nullable ModelMetadata metadata) implements MessagesData {
  /**
   * Tells the kind of piece.
   *
   * @return always message-start
   */
  @JsonProperty("event")
  public String event() {
    return "message-start";
  }
}

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.openruns.Field;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a tool answered.
 *
 * @param content What a message says, a text or a list of blocks.
 * @param additionalKwargs What a model provider sent beyond the standard fields, free because each provider has its
 *     own.
 * @param responseMetadata What a model provider said about its answer (model, finish reason), free because each
 *     provider has its own.
 * @param name The name of the speaker where there are several.
 * @param id The id of the message, by which a later one replaces it.
 * @param toolCallId The id of the tool call that this answers.
 * @param artifact What the tool kept beside the text that the model reads; any JSON. Null where it is absent.
 * @param status Whether the tool did its work. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ToolMessage(
    @JsonProperty("content") MessageContent content,
    @JsonProperty("additional_kwargs") Map<String, JsonNode> additionalKwargs,
    @JsonProperty("response_metadata") Map<String, JsonNode> responseMetadata,
    @JsonProperty("name") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<String> name,
    @JsonProperty("id") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<String> id,
    @JsonProperty("tool_call_id") String toolCallId,
    @JsonProperty("artifact") @Nullable JsonNode artifact,
    @JsonProperty("status") @Nullable ToolMessageStatus status) implements Message, StreamedMessage {
  /**
   * Tells the kind of message.
   *
   * @return always tool
   */
  @JsonProperty("type")
  public String type() {
    return "tool";
  }
}

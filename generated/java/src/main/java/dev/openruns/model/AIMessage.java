// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.openruns.Field;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a model said.
 *
 * @param content What a message says, a text or a list of blocks.
 * @param additionalKwargs What a model provider sent beyond the standard fields, free because each provider has its
 *     own.
 * @param responseMetadata What a model provider said about its answer (model, finish reason), free because each
 *     provider has its own.
 * @param name The name of the speaker where there are several.
 * @param id The id of the message, by which a later one replaces it.
 * @param toolCalls The tools that the model wants called.
 * @param invalidToolCalls The tool calls whose arguments could not be parsed.
 * @param usageMetadata The tokens that the answer took, null where the model does not say.
 * @param example Whether it is an example; only older servers send it. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AIMessage(
    @JsonProperty("content") MessageContent content,
    @JsonProperty("additional_kwargs") Map<String, JsonNode> additionalKwargs,
    @JsonProperty("response_metadata") Map<String, JsonNode> responseMetadata,
    @JsonProperty("name") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<String> name,
    @JsonProperty("id") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<String> id,
    @JsonProperty("tool_calls") List<ToolCall> toolCalls,
    @JsonProperty("invalid_tool_calls") List<InvalidToolCall> invalidToolCalls,
    @JsonProperty("usage_metadata") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<UsageMetadata> usageMetadata,
    @JsonProperty("example") @Nullable Boolean example) implements Message, StreamedMessage {
  /**
   * Tells the kind of message.
   *
   * @return always ai
   */
  @JsonProperty("type")
  public String type() {
    return "ai";
  }
}

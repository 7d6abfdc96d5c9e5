// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a tool answered, in the form of Anthropic.
 *
 * @param toolUseId The id of the call that this answers.
 * @param content What the tool answered; any JSON. Null where it is absent.
 * @param isError Whether the tool failed. Null where it is absent.
 * @param additional all other fields
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ToolResultBlock(
    @JsonProperty("tool_use_id") String toolUseId,
    @JsonProperty("content") @Nullable JsonNode content,
    @JsonProperty("is_error") @Nullable Boolean isError,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> additional) implements ContentBlock {
  /**
   * Makes one; where there are no other fields, {@code additional} is empty.
   *
   * @param toolUseId The id of the call that this answers.
   * @param content What the tool answered; any JSON. Null where it is absent.
   * @param isError Whether the tool failed. Null where it is absent.
   * @param additional all other fields
   */
  public ToolResultBlock {
    if (additional == null) additional = Map.of();
  }

  /**
   * Tells the kind of block.
   *
   * @return always tool_result
   */
  @JsonProperty("type")
  public String type() {
    return "tool_result";
  }
}

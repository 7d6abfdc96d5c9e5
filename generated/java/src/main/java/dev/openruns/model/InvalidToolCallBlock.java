// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.openruns.Field;
import java.util.Map;

/**
 * A tool call whose arguments could not be parsed.
 *
 * @param name The name of the tool.
 * @param args The arguments as the model wrote them.
 * @param id The id of the call.
 * @param error Why they could not be parsed.
 * @param additional all other fields
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InvalidToolCallBlock(
    @JsonProperty("name") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<String> name,
    @JsonProperty("args") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<String> args,
    @JsonProperty("id") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<String> id,
    @JsonProperty("error") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<String> error,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> additional) implements ContentBlock {
  /**
   * Makes one; where there are no other fields, {@code additional} is empty.
   *
   * @param name The name of the tool.
   * @param args The arguments as the model wrote them.
   * @param id The id of the call.
   * @param error Why they could not be parsed.
   * @param additional all other fields
   */
  public InvalidToolCallBlock {
    if (additional == null) additional = Map.of();
  }

  /**
   * Tells the kind of block.
   *
   * @return always invalid_tool_call
   */
  @JsonProperty("type")
  public String type() {
    return "invalid_tool_call";
  }
}

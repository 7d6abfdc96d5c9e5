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
 * A tool that the model wants called.
 *
 * @param name The name of the tool.
 * @param args The arguments of a tool call, free because each tool defines its own.
 * @param id The id of the call.
 * @param additional all other fields
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ToolCallBlock(
    @JsonProperty("name") String name,
    @JsonProperty("args") Map<String, JsonNode> args,
    @JsonProperty("id") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<String> id,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> additional) implements ContentBlock {
  /**
   * Makes one; where there are no other fields, {@code additional} is empty.
   *
   * @param name The name of the tool.
   * @param args The arguments of a tool call, free because each tool defines its own.
   * @param id The id of the call.
   * @param additional all other fields
   */
  public ToolCallBlock {
    if (additional == null) additional = Map.of();
  }

  /**
   * Tells the kind of block.
   *
   * @return always tool_call
   */
  @JsonProperty("type")
  public String type() {
    return "tool_call";
  }
}

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
 * A piece of a tool call.
 *
 * @param name The name of the tool, on the first piece.
 * @param args A piece of the arguments, as text.
 * @param id The id of the call.
 * @param additional all other fields
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ToolCallChunkBlock(
    @JsonProperty("name") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<String> name,
    @JsonProperty("args") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<String> args,
    @JsonProperty("id") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<String> id,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> additional) implements ContentBlock {
  /**
   * Makes one; where there are no other fields, {@code additional} is empty.
   *
   * @param name The name of the tool, on the first piece.
   * @param args A piece of the arguments, as text.
   * @param id The id of the call.
   * @param additional all other fields
   */
  public ToolCallChunkBlock {
    if (additional == null) additional = Map.of();
  }

  /**
   * Tells the kind of block.
   *
   * @return always tool_call_chunk
   */
  @JsonProperty("type")
  public String type() {
    return "tool_call_chunk";
  }
}

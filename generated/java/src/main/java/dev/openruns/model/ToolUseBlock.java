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
 * A tool that the model wants called, in the form of Anthropic.
 *
 * @param id The id of the call. Null where it is absent.
 * @param name The name of the tool. Null where it is absent.
 * @param input The arguments, an object or, in a chunk, a piece of its text. Null where it is absent.
 * @param additional all other fields
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ToolUseBlock(
    @JsonProperty("id") @Nullable String id,
    @JsonProperty("name") @Nullable String name,
    @JsonProperty("input") @Nullable JsonNode input,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> additional) implements ContentBlock {
  /**
   * Makes one; where there are no other fields, {@code additional} is empty.
   *
   * @param id The id of the call. Null where it is absent.
   * @param name The name of the tool. Null where it is absent.
   * @param input The arguments, an object or, in a chunk, a piece of its text. Null where it is absent.
   * @param additional all other fields
   */
  public ToolUseBlock {
    if (additional == null) additional = Map.of();
  }

  /**
   * Tells the kind of block.
   *
   * @return always tool_use
   */
  @JsonProperty("type")
  public String type() {
    return "tool_use";
  }
}

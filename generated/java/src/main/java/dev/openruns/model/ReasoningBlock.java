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
 * What the model thought before it answered.
 *
 * @param reasoning The thoughts as text. Null where it is absent.
 * @param id The id of the block. Null where it is absent.
 * @param additional all other fields
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReasoningBlock(
    @JsonProperty("reasoning") @Nullable String reasoning,
    @JsonProperty("id") @Nullable String id,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> additional) implements ContentBlock {
  /**
   * Makes one; where there are no other fields, {@code additional} is empty.
   *
   * @param reasoning The thoughts as text. Null where it is absent.
   * @param id The id of the block. Null where it is absent.
   * @param additional all other fields
   */
  public ReasoningBlock {
    if (additional == null) additional = Map.of();
  }

  /**
   * Tells the kind of block.
   *
   * @return always reasoning
   */
  @JsonProperty("type")
  public String type() {
    return "reasoning";
  }
}

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
 * What the model thought before it answered, in the form of Anthropic.
 *
 * @param thinking The thoughts as text.
 * @param signature What the provider wants to get back with them. Null where it is absent.
 * @param additional all other fields
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ThinkingBlock(
    @JsonProperty("thinking") String thinking,
    @JsonProperty("signature") @Nullable String signature,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> additional) implements ContentBlock {
  /**
   * Makes one; where there are no other fields, {@code additional} is empty.
   *
   * @param thinking The thoughts as text.
   * @param signature What the provider wants to get back with them. Null where it is absent.
   * @param additional all other fields
   */
  public ThinkingBlock {
    if (additional == null) additional = Map.of();
  }

  /**
   * Tells the kind of block.
   *
   * @return always thinking
   */
  @JsonProperty("type")
  public String type() {
    return "thinking";
  }
}

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * A block of any other kind. Model providers define their own (server tools, citations, redacted thoughts), which
 * servers pass on as they are.
 *
 * @param type Tells the kind of block.
 * @param additional all other fields
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProviderBlock(
    @JsonProperty("type") String type,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> additional) implements ContentBlock {
  /**
   * Makes one; where there are no other fields, {@code additional} is empty.
   *
   * @param type Tells the kind of block.
   * @param additional all other fields
   */
  public ProviderBlock {
    if (additional == null) additional = Map.of();
  }
}

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * The part of a result that carries feedback URLs; the fields of the state surround it.
 *
 * @param feedback A URL for each feedback key.
 * @param additional all other fields
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RunResultFeedback(
    @JsonProperty("__feedback__") Map<String, String> feedback,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> additional) {
  /**
   * Makes one; where there are no other fields, {@code additional} is empty.
   *
   * @param feedback A URL for each feedback key.
   * @param additional all other fields
   */
  public RunResultFeedback {
    if (additional == null) additional = Map.of();
  }
}

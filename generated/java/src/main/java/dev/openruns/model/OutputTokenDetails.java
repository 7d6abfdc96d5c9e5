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
 * What the tokens of the answer were; providers count further kinds under names of their own.
 *
 * @param audio The tokens of audio.
 * @param reasoning The tokens of the model's reasoning.
 * @param additional all other fields
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OutputTokenDetails(
    @JsonProperty("audio") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<Long> audio,
    @JsonProperty("reasoning") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<Long> reasoning,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> additional) {
  /**
   * Makes one; where there are no other fields, {@code additional} is empty.
   *
   * @param audio The tokens of audio.
   * @param reasoning The tokens of the model's reasoning.
   * @param additional all other fields
   */
  public OutputTokenDetails {
    if (additional == null) additional = Map.of();
  }
}

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * What an OpenAPI document is about.
 *
 * @param title The title.
 * @param version The version of the document.
 * @param additional all other fields
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OpenapiInfo(
    @JsonProperty("title") String title,
    @JsonProperty("version") String version,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> additional) {
  /**
   * Makes one; where there are no other fields, {@code additional} is empty.
   *
   * @param title The title.
   * @param version The version of the document.
   * @param additional all other fields
   */
  public OpenapiInfo {
    if (additional == null) additional = Map.of();
  }
}

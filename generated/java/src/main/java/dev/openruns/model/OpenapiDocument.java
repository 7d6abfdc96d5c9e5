// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * The server's own description of its API, an OpenAPI document.
 *
 * @param openapi The version of OpenAPI.
 * @param info What the document is about.
 * @param paths The paths with their operations.
 * @param additional all other fields
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OpenapiDocument(
    @JsonProperty("openapi") String openapi,
    @JsonProperty("info") OpenapiInfo info,
    @JsonProperty("paths") Map<String, JsonNode> paths,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> additional) {
  /**
   * Makes one; where there are no other fields, {@code additional} is empty.
   *
   * @param openapi The version of OpenAPI.
   * @param info What the document is about.
   * @param paths The paths with their operations.
   * @param additional all other fields
   */
  public OpenapiDocument {
    if (additional == null) additional = Map.of();
  }
}

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * What is wrong with a command that lacks its number or its method.
 *
 * @param id What was sent as the number, any JSON value; null where there was none.
 * @param error Why a command was refused.
 * @param message What is wrong.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ThreadCommandMalformed(
    @JsonProperty("id") JsonNode id,
    @JsonProperty("error") ThreadCommandErrorCode error,
    @JsonProperty("message") String message) implements ThreadCommandRefusal {
  /**
   * Tells it from a success.
   *
   * @return always error
   */
  @JsonProperty("type")
  public String type() {
    return "error";
  }
}

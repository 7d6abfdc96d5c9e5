// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A text.
 *
 * @param text The text.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record McpTextContent(
    @JsonProperty("text") String text) {
  /**
   * The kind of content.
   *
   * @return always text
   */
  @JsonProperty("type")
  public String type() {
    return "text";
  }
}

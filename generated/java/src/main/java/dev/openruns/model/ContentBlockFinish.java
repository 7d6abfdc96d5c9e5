// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The block is complete.
 *
 * @param index The place of the block in the message, from 0.
 * @param content The whole block; a tool call has its arguments parsed.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContentBlockFinish(
    @JsonProperty("index") long index,
    @JsonProperty("content") ContentBlock content) implements MessagesData {
  /**
   * Tells the kind of piece.
   *
   * @return always content-block-finish
   */
  @JsonProperty("event")
  public String event() {
    return "content-block-finish";
  }
}

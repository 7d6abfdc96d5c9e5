// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A block of the message begins.
 *
 * @param index The place of the block in the message, from 0.
 * @param content One part of a message's content, told apart by {@code type}.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContentBlockStart(
    @JsonProperty("index") long index,
    @JsonProperty("content") ContentBlock content) implements MessagesData {
  /**
   * Tells the kind of piece.
   *
   * @return always content-block-start
   */
  @JsonProperty("event")
  public String event() {
    return "content-block-start";
  }
}

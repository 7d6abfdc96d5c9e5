// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * More of the block; of a tool's message {@code content} has the text in place of {@code delta}.
 *
 * @param index The place of the block in the message, from 0.
 * @param delta What comes to a block, told apart by {@code type}. Null where it is absent.
 * @param content One part of a message's content, told apart by {@code type}. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContentBlockDelta(
    @JsonProperty("index") long index,
    @JsonProperty("delta") @Nullable BlockChange delta,
    @JsonProperty("content") @Nullable ContentBlock content) implements MessagesData {
  /**
   * Tells the kind of piece.
   *
   * @return always content-block-delta
   */
  @JsonProperty("event")
  public String event() {
    return "content-block-delta";
  }
}

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Fields that replace those of the block.
 *
 * @param fields One part of a message's content, told apart by {@code type}.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BlockDelta(
    @JsonProperty("fields") ContentBlock fields) implements BlockChange {
  /**
   * Tells the kind of change.
   *
   * @return always block-delta
   */
  @JsonProperty("type")
  public String type() {
    return "block-delta";
  }
}

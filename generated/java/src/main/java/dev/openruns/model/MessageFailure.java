// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * The model failed.
 *
 * @param message Why it failed.
 * @param code The provider's name for it. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MessageFailure(
    @JsonProperty("message") String message,
    @JsonProperty("code") @Nullable String code) implements MessagesData {
  /**
   * Tells the kind of piece.
   *
   * @return always error
   */
  @JsonProperty("event")
  public String event() {
    return "error";
  }
}

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to append.
 *
 * @param data The bytes, as base64.
 * @param encoding How the bytes are written. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DataDelta(
    @JsonProperty("data") String data,
    @JsonProperty("encoding") @Nullable String encoding) implements BlockChange {
  /**
   * Tells the kind of change.
   *
   * @return always data-delta
   */
  @JsonProperty("type")
  public String type() {
    return "data-delta";
  }
}

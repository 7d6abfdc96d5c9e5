// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * The command was carried out.
 *
 * @param id The number of the command.
 * @param result What a command gives.
 * @param meta Where the thread stood when the command was answered. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ThreadCommandSuccess(
    @JsonProperty("id") long id,
    @JsonProperty("result") ThreadCommandResult result,
    @JsonProperty("meta") @Nullable ThreadCommandMeta meta) implements ThreadCommandResponse {
  /**
   * Tells it from an error.
   *
   * @return always success
   */
  @JsonProperty("type")
  public String type() {
    return "success";
  }
}

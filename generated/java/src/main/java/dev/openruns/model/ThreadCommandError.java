// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * The command was refused, although it was well-formed; the status of the response is 200.
 *
 * @param id The number of the command.
 * @param error Why a command was refused.
 * @param message What is wrong.
 * @param stacktrace Where it went wrong in the server. Null where it is absent.
 * @param since Of {@code resume_gap}: the {@code seq} after which the client wanted to go on. Null where it is
 *     absent.
 * @param minAvailableSeq Of {@code resume_gap}: the oldest {@code seq} that the server still has. Null where it is
 *     absent.
 * @param meta Where the thread stood when the command was answered. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ThreadCommandError(
    @JsonProperty("id") long id,
    @JsonProperty("error") ThreadCommandErrorCode error,
    @JsonProperty("message") String message,
    @JsonProperty("stacktrace") @Nullable String stacktrace,
    @JsonProperty("since") @Nullable Long since,
    @JsonProperty("min_available_seq") @Nullable Long minAvailableSeq,
    @JsonProperty("meta") @Nullable ThreadCommandMeta meta) implements ThreadCommandResponse {
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

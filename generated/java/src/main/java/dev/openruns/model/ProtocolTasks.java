// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A task began or ended.
 *
 * @param eventId The id of the event, the same on every connection; use it to drop doubles.
 * @param seq The place of the event on this connection, from 1; events that were filtered out count too. Give it as
 *     {@code since} to go on after it.
 * @param params What happened, where and when.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProtocolTasks(
    @JsonProperty("event_id") String eventId,
    @JsonProperty("seq") long seq,
    @JsonProperty("params") ProtocolTasksParams params) {
  /**
   * Tells it from the answer to a command.
   *
   * @return always event
   */
  @JsonProperty("type")
  public String type() {
    return "event";
  }

  /**
   * What happened.
   *
   * @return always tasks
   */
  @JsonProperty("method")
  public String method() {
    return "tasks";
  }
}

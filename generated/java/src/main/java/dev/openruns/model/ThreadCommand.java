// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;

/** What a thread is to do, told apart by {@code method}. */
public sealed interface ThreadCommand
    permits
        RunStartCommand,
        InputRespondCommand,
        AgentTreeCommand,
        StateGetCommand,
        SubscribeCommand,
        UnsubscribeCommand,
        ReconnectCommand,
        OtherCommand,
        ThreadCommand.Unknown {
  /**
   * What this version of the contract does not know.
   *
   * @param value the JSON, as it came
   */
  record Unknown(@JsonValue JsonNode value) implements ThreadCommand {}
}

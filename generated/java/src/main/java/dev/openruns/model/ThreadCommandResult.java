// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;

/** What a command gives. */
public sealed interface ThreadCommandResult
    permits
        RunStartResult,
        AgentTreeResult,
        StateGetResult,
        SubscriptionResult,
        InputRespondResult,
        ThreadCommandResult.Unknown {
  /**
   * What this version of the contract does not know.
   *
   * @param value the JSON, as it came
   */
  record Unknown(@JsonValue JsonNode value) implements ThreadCommandResult {}
}

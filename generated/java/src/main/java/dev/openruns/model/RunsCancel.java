// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;

/** Which runs to cancel, either by thread and ids or by status; both together are refused with 422. */
public sealed interface RunsCancel
    permits
        RunsCancelByIds,
        RunsCancelByStatus,
        RunsCancel.Unknown {
  /**
   * What this version of the contract does not know.
   *
   * @param value the JSON, as it came
   */
  record Unknown(@JsonValue JsonNode value) implements RunsCancel {}
}

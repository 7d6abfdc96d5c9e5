// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;

/** A message of the model context protocol, a request, a notification or a response. */
public sealed interface McpMessage
    permits
        McpInitializeRequest,
        McpPingRequest,
        McpListToolsRequest,
        McpCallToolRequest,
        McpOtherRequest,
        McpNotification,
        McpClientResponse,
        McpMessage.Unknown {
  /**
   * What this version of the contract does not know.
   *
   * @param value the JSON, as it came
   */
  record Unknown(@JsonValue JsonNode value) implements McpMessage {}
}

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.event;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event whose name, or whose form of data, this version of the contract does not know.
 *
 * @param event its name
 * @param data its data
 * @param namespace the subgraphs that it comes from, outermost first; empty for the graph itself
 * @param id its id; null where the server gave it none
 */
public record UnknownEvent(String event, JsonNode data, List<String> namespace, @Nullable String id)
    implements ProtocolEvent, RunEvent, ThreadEvent {}

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.event;

import dev.openruns.model.ProtocolTools;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a tool does.
 *
 * @param data its data
 * @param namespace the subgraphs that it comes from, outermost first; empty for the graph itself
 * @param id its id; null where the server gave it none
 */
public record ProtocolToolsEvent(ProtocolTools data, List<String> namespace, @Nullable String id)
    implements ProtocolEvent {
  /** {@code tools}. */
  public static final String EVENT = "tools";

  @Override
  public String event() {
    return EVENT;
  }
}

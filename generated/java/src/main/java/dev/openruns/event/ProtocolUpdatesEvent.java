// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.event;

import dev.openruns.model.ProtocolUpdates;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a node changed.
 *
 * @param data its data
 * @param namespace the subgraphs that it comes from, outermost first; empty for the graph itself
 * @param id its id; null where the server gave it none
 */
public record ProtocolUpdatesEvent(ProtocolUpdates data, List<String> namespace, @Nullable String id)
    implements ProtocolEvent {
  /** {@code updates}. */
  public static final String EVENT = "updates";

  @Override
  public String event() {
    return EVENT;
  }
}

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.event;

import dev.openruns.model.StateUpdateData;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The thread's state was updated by hand.
 *
 * @param data its data
 * @param namespace the subgraphs that it comes from, outermost first; empty for the graph itself
 * @param id its id; null where the server gave it none
 */
public record StateUpdateEvent(StateUpdateData data, List<String> namespace, @Nullable String id)
    implements ThreadEvent {
  /** {@code state_update}. */
  public static final String EVENT = "state_update";

  @Override
  public String event() {
    return EVENT;
  }
}

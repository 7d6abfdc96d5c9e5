// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.event;

import dev.openruns.model.ProtocolLifecycle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A graph or a subgraph began, ended, failed or was interrupted.
 *
 * @param data its data
 * @param namespace the subgraphs that it comes from, outermost first; empty for the graph itself
 * @param id its id; null where the server gave it none
 */
public record ProtocolLifecycleEvent(ProtocolLifecycle data, List<String> namespace, @Nullable String id)
    implements ProtocolEvent {
  /** {@code lifecycle}. */
  public static final String EVENT = "lifecycle";

  @Override
  public String event() {
    return EVENT;
  }
}

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.event;

import dev.openruns.model.ProtocolInputRequested;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A node asks and waits for {@code input.respond}.
 *
 * @param data its data
 * @param namespace the subgraphs that it comes from, outermost first; empty for the graph itself
 * @param id its id; null where the server gave it none
 */
public record ProtocolInputRequestedEvent(ProtocolInputRequested data, List<String> namespace, @Nullable String id)
    implements ProtocolEvent {
  /** {@code input.requested}. */
  public static final String EVENT = "input.requested";

  @Override
  public String event() {
    return EVENT;
  }
}

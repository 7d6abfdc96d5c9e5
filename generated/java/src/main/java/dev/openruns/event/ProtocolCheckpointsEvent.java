// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.event;

import dev.openruns.model.ProtocolCheckpoints;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A checkpoint was written.
 *
 * @param data its data
 * @param namespace the subgraphs that it comes from, outermost first; empty for the graph itself
 * @param id its id; null where the server gave it none
 */
public record ProtocolCheckpointsEvent(ProtocolCheckpoints data, List<String> namespace, @Nullable String id)
    implements ProtocolEvent {
  /** {@code checkpoints}. */
  public static final String EVENT = "checkpoints";

  @Override
  public String event() {
    return EVENT;
  }
}

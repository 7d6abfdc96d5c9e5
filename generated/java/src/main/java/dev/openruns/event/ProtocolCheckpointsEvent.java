// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.event;

import dev.openruns.model.ProtocolCheckpoints;
import java.util.List;

/**
 * A checkpoint was written.
 *
 * @param data its data
 * @param namespace the subgraphs that it comes from, outermost first; empty for the graph itself
 * @param id its id; null where the server gave it none
 */
public record ProtocolCheckpointsEvent(ProtocolCheckpoints data, List<String> namespace, String id)
    implements ProtocolEvent {
  /** {@code checkpoints}. */
  public static final String EVENT = "checkpoints";

  @Override
  public String event() {
    return EVENT;
  }
}

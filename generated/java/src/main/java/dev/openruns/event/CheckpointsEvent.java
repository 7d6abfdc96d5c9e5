// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.event;

import dev.openruns.model.StreamedCheckpoint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A checkpoint was written; stateless runs write none.
 *
 * @param data its data
 * @param namespace the subgraphs that it comes from, outermost first; empty for the graph itself
 * @param id its id; null where the server gave it none
 */
public record CheckpointsEvent(StreamedCheckpoint data, List<String> namespace, @Nullable String id)
    implements RunEvent, ThreadEvent {
  /** {@code checkpoints}. */
  public static final String EVENT = "checkpoints";

  @Override
  public String event() {
    return EVENT;
  }
}

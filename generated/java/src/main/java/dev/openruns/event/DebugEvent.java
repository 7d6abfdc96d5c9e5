// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.event;

import dev.openruns.model.DebugData;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A checkpoint, the start or the end of a task, with its step.
 *
 * @param data its data
 * @param namespace the subgraphs that it comes from, outermost first; empty for the graph itself
 * @param id its id; null where the server gave it none
 */
public record DebugEvent(DebugData data, List<String> namespace, @Nullable String id)
    implements RunEvent, ThreadEvent {
  /** {@code debug}. */
  public static final String EVENT = "debug";

  @Override
  public String event() {
    return EVENT;
  }
}

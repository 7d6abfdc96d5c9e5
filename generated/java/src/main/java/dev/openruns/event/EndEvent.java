// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.event;

import dev.openruns.model.EndData;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The run has ended; only servers newer than 0.16 send it, others just close the stream.
 *
 * @param data its data; may be null
 * @param namespace the subgraphs that it comes from, outermost first; empty for the graph itself
 * @param id its id; null where the server gave it none
 */
public record EndEvent(@Nullable EndData data, List<String> namespace, @Nullable String id)
    implements RunEvent, ThreadEvent {
  /** {@code end}. */
  public static final String EVENT = "end";

  @Override
  public String event() {
    return EVENT;
  }
}

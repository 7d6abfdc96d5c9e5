// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.event;

import dev.openruns.model.RunStarted;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first event of a run.
 *
 * @param data its data
 * @param namespace the subgraphs that it comes from, outermost first; empty for the graph itself
 * @param id its id; null where the server gave it none
 */
public record MetadataEvent(RunStarted data, List<String> namespace, @Nullable String id)
    implements RunEvent, ThreadEvent {
  /** {@code metadata}. */
  public static final String EVENT = "metadata";

  @Override
  public String event() {
    return EVENT;
  }
}

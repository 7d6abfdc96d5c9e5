// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.event;

import dev.openruns.model.RunFailure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The run failed; the status of the response stays 200, and no state follows. Never replayed.
 *
 * @param data its data
 * @param namespace the subgraphs that it comes from, outermost first; empty for the graph itself
 * @param id its id; null where the server gave it none
 */
public record ErrorEvent(RunFailure data, List<String> namespace, @Nullable String id)
    implements RunEvent, ThreadEvent {
  /** {@code error}. */
  public static final String EVENT = "error";

  @Override
  public String event() {
    return EVENT;
  }
}

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.event;

import dev.openruns.model.RunnableActivity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a runnable of the graph did, in the form of LangChain's {@code astream_events} version 2.
 *
 * @param data its data
 * @param namespace the subgraphs that it comes from, outermost first; empty for the graph itself
 * @param id its id; null where the server gave it none
 */
public record EventsEvent(RunnableActivity data, List<String> namespace, @Nullable String id)
    implements RunEvent, ThreadEvent {
  /** {@code events}. */
  public static final String EVENT = "events";

  @Override
  public String event() {
    return EVENT;
  }
}

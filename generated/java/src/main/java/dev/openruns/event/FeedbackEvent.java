// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.event;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where to send feedback, at the end of a run that was given {@code feedback_keys}; never replayed.
 *
 * @param data its data
 * @param namespace the subgraphs that it comes from, outermost first; empty for the graph itself
 * @param id its id; null where the server gave it none
 */
public record FeedbackEvent(Map<String, String> data, List<String> namespace, @Nullable String id)
    implements RunEvent, ThreadEvent {
  /** {@code feedback}. */
  public static final String EVENT = "feedback";

  @Override
  public String event() {
    return EVENT;
  }
}

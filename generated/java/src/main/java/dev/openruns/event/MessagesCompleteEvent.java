// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.event;

import dev.openruns.model.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message that came in one piece, in the mode {@code messages}; never replayed.
 *
 * @param data its data
 * @param namespace the subgraphs that it comes from, outermost first; empty for the graph itself
 * @param id its id; null where the server gave it none
 */
public record MessagesCompleteEvent(List<Message> data, List<String> namespace, @Nullable String id)
    implements RunEvent, ThreadEvent, MessagesCompleteEventAdditions {
  /** {@code messages/complete}. */
  public static final String EVENT = "messages/complete";

  @Override
  public String event() {
    return EVENT;
  }
}

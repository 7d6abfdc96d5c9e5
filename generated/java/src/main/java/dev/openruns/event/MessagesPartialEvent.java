// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.event;

import dev.openruns.model.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message as far as the model has come, in the mode {@code messages}; never replayed.
 *
 * @param data its data
 * @param namespace the subgraphs that it comes from, outermost first; empty for the graph itself
 * @param id its id; null where the server gave it none
 */
public record MessagesPartialEvent(List<Message> data, List<String> namespace, @Nullable String id)
    implements RunEvent, ThreadEvent, MessagesPartialEventAdditions {
  /** {@code messages/partial}. */
  public static final String EVENT = "messages/partial";

  @Override
  public String event() {
    return EVENT;
  }
}

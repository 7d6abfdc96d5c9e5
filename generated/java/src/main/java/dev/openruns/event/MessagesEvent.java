// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.event;

import dev.openruns.model.MessageTuple;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message or a piece of one, in the mode {@code messages-tuple}.
 *
 * @param data its data
 * @param namespace the subgraphs that it comes from, outermost first; empty for the graph itself
 * @param id its id; null where the server gave it none
 */
public record MessagesEvent(MessageTuple data, List<String> namespace, @Nullable String id)
    implements RunEvent, ThreadEvent, MessagesEventAdditions {
  /** {@code messages}. */
  public static final String EVENT = "messages";

  @Override
  public String event() {
    return EVENT;
  }
}

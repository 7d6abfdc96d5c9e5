// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.event;

import dev.openruns.model.ProtocolMessages;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a message.
 *
 * @param data its data
 * @param namespace the subgraphs that it comes from, outermost first; empty for the graph itself
 * @param id its id; null where the server gave it none
 */
public record ProtocolMessagesEvent(ProtocolMessages data, List<String> namespace, @Nullable String id)
    implements ProtocolEvent {
  /** {@code messages}. */
  public static final String EVENT = "messages";

  @Override
  public String event() {
    return EVENT;
  }
}

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.event;

import dev.openruns.model.MessageSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a message comes from, once before its first piece, in the mode {@code messages}; never replayed.
 *
 * @param data its data
 * @param namespace the subgraphs that it comes from, outermost first; empty for the graph itself
 * @param id its id; null where the server gave it none
 */
public record MessagesMetadataEvent(Map<String, MessageSource> data, List<String> namespace, @Nullable String id)
    implements RunEvent, ThreadEvent {
  /** {@code messages/metadata}. */
  public static final String EVENT = "messages/metadata";

  @Override
  public String event() {
    return EVENT;
  }
}

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.event;

import dev.openruns.model.A2aStreamResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event of an agent's stream; its data is a JSON-RPC response.
 *
 * @param data its data
 * @param namespace the subgraphs that it comes from, outermost first; empty for the graph itself
 * @param id its id; null where the server gave it none
 */
public record A2aMessageEvent(A2aStreamResponse data, List<String> namespace, @Nullable String id)
    implements Event {
  /** {@code message}. */
  public static final String EVENT = "message";

  @Override
  public String event() {
    return EVENT;
  }
}

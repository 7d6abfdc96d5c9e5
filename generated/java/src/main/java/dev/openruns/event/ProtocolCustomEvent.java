// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.event;

import dev.openruns.model.ProtocolCustom;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a node wrote to the stream by itself.
 *
 * @param data its data
 * @param namespace the subgraphs that it comes from, outermost first; empty for the graph itself
 * @param id its id; null where the server gave it none
 */
public record ProtocolCustomEvent(ProtocolCustom data, List<String> namespace, @Nullable String id)
    implements ProtocolEvent {
  /** {@code custom}. */
  public static final String EVENT = "custom";

  @Override
  public String event() {
    return EVENT;
  }
}

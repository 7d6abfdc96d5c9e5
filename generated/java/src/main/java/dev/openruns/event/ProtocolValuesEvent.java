// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.event;

import dev.openruns.model.ProtocolValues;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The state after the input and after every step.
 *
 * @param data its data
 * @param namespace the subgraphs that it comes from, outermost first; empty for the graph itself
 * @param id its id; null where the server gave it none
 */
public record ProtocolValuesEvent(ProtocolValues data, List<String> namespace, @Nullable String id)
    implements ProtocolEvent {
  /** {@code values}. */
  public static final String EVENT = "values";

  @Override
  public String event() {
    return EVENT;
  }
}

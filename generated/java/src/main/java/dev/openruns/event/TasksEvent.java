// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.event;

import dev.openruns.model.TaskData;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task began or ended.
 *
 * @param data its data
 * @param namespace the subgraphs that it comes from, outermost first; empty for the graph itself
 * @param id its id; null where the server gave it none
 */
public record TasksEvent(TaskData data, List<String> namespace, @Nullable String id)
    implements RunEvent, ThreadEvent {
  /** {@code tasks}. */
  public static final String EVENT = "tasks";

  @Override
  public String event() {
    return EVENT;
  }
}

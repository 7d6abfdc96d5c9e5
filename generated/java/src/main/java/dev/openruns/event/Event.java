// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One event of a stream. */
public interface Event {
  /** {@return its name, the part before the first {@code |}} */
  String event();

  /** {@return its data; null where it has none} */
  @Nullable Object data();

  /** {@return the subgraphs that it comes from, outermost first; empty for the graph itself} */
  List<String> namespace();

  /** {@return its id; null where the server gave it none} */
  @Nullable String id();
}

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.event;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import dev.openruns.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The state after the input and after every step; of an interrupted run with {@code __interrupt__} in it.
 *
 * @param data its data
 * @param namespace the subgraphs that it comes from, outermost first; empty for the graph itself
 * @param id its id; null where the server gave it none
 */
public record ValuesEvent(JsonNode data, List<String> namespace, @Nullable String id)
    implements RunEvent, ThreadEvent {
  /** {@code values}. */
  public static final String EVENT = "values";

  @Override
  public String event() {
    return EVENT;
  }

  /**
   * The data as a type of yours.
   *
   * @param <T> the type
   * @param type the type
   * @return the data
   */
  public <T> @Nullable T data(Class<T> type) {
    return Json.to(data, type);
  }

  /**
   * The data as a generic type of yours.
   *
   * @param <T> the type
   * @param type the type
   * @return the data
   */
  public <T> @Nullable T data(TypeReference<T> type) {
    return Json.to(data, type);
  }
}

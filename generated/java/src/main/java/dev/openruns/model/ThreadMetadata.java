// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Metadata of a thread; its first run adds what ran.
 *
 * @param graphId The graph of the thread, needed to change its state. Null where it is absent.
 * @param assistantId The assistant of its first run. Null where it is absent.
 * @param additional all other fields
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ThreadMetadata(
    @JsonProperty("graph_id") @Nullable String graphId,
    @JsonProperty("assistant_id") @Nullable String assistantId,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> additional) {
  /**
   * Makes one; where there are no other fields, {@code additional} is empty.
   *
   * @param graphId The graph of the thread, needed to change its state. Null where it is absent.
   * @param assistantId The assistant of its first run. Null where it is absent.
   * @param additional all other fields
   */
  public ThreadMetadata {
    if (additional == null) additional = Map.of();
  }
}

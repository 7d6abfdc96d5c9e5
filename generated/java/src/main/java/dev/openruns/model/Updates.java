// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The update of a node by its name, or the pending interrupts under {@code __interrupt__}.
 *
 * @param interrupt The interrupts, none at {@code interrupt_before} or {@code interrupt_after}. Null where it is
 *     absent.
 * @param additional all other fields
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Updates(
    @JsonProperty("__interrupt__") @Nullable List<Interrupt> interrupt,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> additional) {
  /**
   * Makes one; where there are no other fields, {@code additional} is empty.
   *
   * @param interrupt The interrupts, none at {@code interrupt_before} or {@code interrupt_after}. Null where it is
   *     absent.
   * @param additional all other fields
   */
  public Updates {
    if (additional == null) additional = Map.of();
  }
}

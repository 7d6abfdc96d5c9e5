// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * The part of a result that says that the run stopped at {@code interrupt()}; the fields of the state surround it.
 *
 * @param interrupt The pending interrupts; when there are several, the state is left out.
 * @param additional all other fields
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RunResultInterrupts(
    @JsonProperty("__interrupt__") List<Interrupt> interrupt,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> additional) {
  /**
   * Makes one; where there are no other fields, {@code additional} is empty.
   *
   * @param interrupt The pending interrupts; when there are several, the state is left out.
   * @param additional all other fields
   */
  public RunResultInterrupts {
    if (additional == null) additional = Map.of();
  }
}

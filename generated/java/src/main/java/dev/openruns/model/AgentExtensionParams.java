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
 * The settings of an extension; those named here belong to the scope of a task's history.
 *
 * @param header The request header that chooses a value. Null where it is absent.
 * @param values The values that there are. Null where it is absent.
 * @param defaultValue The value by default. Null where it is absent.
 * @param methods The methods that use it. Null where it is absent.
 * @param additional all other fields
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AgentExtensionParams(
    @JsonProperty("header") @Nullable String header,
    @JsonProperty("values") @Nullable List<String> values,
    @JsonProperty("default") @Nullable String defaultValue,
    @JsonProperty("methods") @Nullable List<String> methods,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> additional) {
  /**
   * Makes one; where there are no other fields, {@code additional} is empty.
   *
   * @param header The request header that chooses a value. Null where it is absent.
   * @param values The values that there are. Null where it is absent.
   * @param defaultValue The value by default. Null where it is absent.
   * @param methods The methods that use it. Null where it is absent.
   * @param additional all other fields
   */
  public AgentExtensionParams {
    if (additional == null) additional = Map.of();
  }
}

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
 * The caller as an authentication handler described them.
 *
 * @param identity Who the caller is. Null where it is absent.
 * @param displayName How to call them. Null where it is absent.
 * @param isAuthenticated Whether they proved it. Null where it is absent.
 * @param permissions What they may do. Null where it is absent.
 * @param additional all other fields
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AuthUser(
    @JsonProperty("identity") @Nullable String identity,
    @JsonProperty("display_name") @Nullable String displayName,
    @JsonProperty("is_authenticated") @Nullable Boolean isAuthenticated,
    @JsonProperty("permissions") @Nullable List<String> permissions,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> additional) {
  /**
   * Makes one; where there are no other fields, {@code additional} is empty.
   *
   * @param identity Who the caller is. Null where it is absent.
   * @param displayName How to call them. Null where it is absent.
   * @param isAuthenticated Whether they proved it. Null where it is absent.
   * @param permissions What they may do. Null where it is absent.
   * @param additional all other fields
   */
  public AuthUser {
    if (additional == null) additional = Map.of();
  }
}

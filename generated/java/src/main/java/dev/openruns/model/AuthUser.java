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
    @JsonProperty("identity") String identity,
    @JsonProperty("display_name") String displayName,
    @JsonProperty("is_authenticated") Boolean isAuthenticated,
    @JsonProperty("permissions") List<String> permissions,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> additional) {}

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * An item of the store.
 *
 * @param namespace Where the item lies.
 * @param key The item's key, unique in its namespace.
 * @param value What the item holds.
 * @param createdAt When the item was first put.
 * @param updatedAt When the item was last put.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Item(
    @JsonProperty("namespace") List<String> namespace,
    @JsonProperty("key") String key,
    @JsonProperty("value") Map<String, JsonNode> value,
    @JsonProperty("created_at") String createdAt,
    @JsonProperty("updated_at") String updatedAt) {}

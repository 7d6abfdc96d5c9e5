// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An item that a search found.
 *
 * @param namespace Where the item lies.
 * @param key The item's key, unique in its namespace.
 * @param value What the item holds.
 * @param createdAt When the item was first put.
 * @param updatedAt When the item was last put.
 * @param score How well it fits the query, null without a query or an index for meaning. May be null.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SearchItem(
    @JsonProperty("namespace") List<String> namespace,
    @JsonProperty("key") String key,
    @JsonProperty("value") Map<String, JsonNode> value,
    @JsonProperty("created_at") String createdAt,
    @JsonProperty("updated_at") String updatedAt,
    @JsonProperty("score") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Number score) {}

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A version of an assistant; it never changes, so it has no {@code updated_at}.
 *
 * @param assistantId The assistant's id.
 * @param version The version, counted from 1.
 * @param graphId The name of the graph that it runs.
 * @param config The configuration of this version.
 * @param context The static context of this version.
 * @param metadata The metadata of this version.
 * @param createdAt When this version was created.
 * @param name The assistant's name in this version.
 * @param description What the assistant is for in this version. May be null.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AssistantVersion(
    @JsonProperty("assistant_id") String assistantId,
    @JsonProperty("version") long version,
    @JsonProperty("graph_id") String graphId,
    @JsonProperty("config") Config config,
    @JsonProperty("context") Map<String, JsonNode> context,
    @JsonProperty("metadata") Map<String, JsonNode> metadata,
    @JsonProperty("created_at") String createdAt,
    @JsonProperty("name") String name,
    @JsonProperty("description") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String description) {}

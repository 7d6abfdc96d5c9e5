// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A graph with a configuration of its own.
 *
 * @param assistantId The assistant's id.
 * @param graphId The name of the graph that it runs.
 * @param config The configuration that its runs start from.
 * @param context The static context that its runs start from; the server keeps it equal to {@code
 *     config.configurable}.
 * @param createdAt When the assistant was created.
 * @param updatedAt When the assistant last changed.
 * @param metadata Metadata of the assistant; {@code created_by} is {@code system} for those that the server made for
 *     its graphs.
 * @param version The version that is in use, counted from 1.
 * @param name The assistant's name, {@code Untitled} by default.
 * @param description What the assistant is for. May be null.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Assistant(
    @JsonProperty("assistant_id") String assistantId,
    @JsonProperty("graph_id") String graphId,
    @JsonProperty("config") Config config,
    @JsonProperty("context") Map<String, JsonNode> context,
    @JsonProperty("created_at") String createdAt,
    @JsonProperty("updated_at") String updatedAt,
    @JsonProperty("metadata") Map<String, JsonNode> metadata,
    @JsonProperty("version") long version,
    @JsonProperty("name") String name,
    @JsonProperty("description") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String description) {}

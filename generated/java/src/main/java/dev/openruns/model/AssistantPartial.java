// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.openruns.Field;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An assistant of a search, with the selected fields only.
 *
 * @param assistantId The assistant's id. Null where it is absent.
 * @param graphId The name of the graph that it runs. Null where it is absent.
 * @param config The configuration that its runs start from. Null where it is absent.
 * @param context The static context that its runs start from. Null where it is absent.
 * @param createdAt When the assistant was created. Null where it is absent.
 * @param updatedAt When the assistant last changed. Null where it is absent.
 * @param metadata Metadata of the assistant. Null where it is absent.
 * @param version The version that is in use, counted from 1. Null where it is absent.
 * @param name The assistant's name. Null where it is absent.
 * @param description What the assistant is for.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AssistantPartial(
    @JsonProperty("assistant_id") @Nullable String assistantId,
    @JsonProperty("graph_id") @Nullable String graphId,
    @JsonProperty("config") @Nullable Config config,
    @JsonProperty("context") @Nullable Map<String, JsonNode> context,
    @JsonProperty("created_at") @Nullable String createdAt,
    @JsonProperty("updated_at") @Nullable String updatedAt,
    @JsonProperty("metadata") @Nullable Map<String, JsonNode> metadata,
    @JsonProperty("version") @Nullable Long version,
    @JsonProperty("name") @Nullable String name,
    @JsonProperty("description") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<String> description) {}

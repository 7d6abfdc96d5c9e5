// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.openruns.Field;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A text that a model made, or a piece of one.
 *
 * @param text The text.
 * @param generationInfo What the provider said about it.
 * @param type Whether a text is whole or a piece. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Generation(
    @JsonProperty("text") String text,
    @JsonProperty("generation_info") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<Map<String, JsonNode>> generationInfo,
    @JsonProperty("type") @Nullable GenerationType type) {}

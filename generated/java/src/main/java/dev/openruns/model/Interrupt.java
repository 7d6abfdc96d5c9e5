// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.openruns.Field;
import org.jspecify.annotations.Nullable;

/**
 * A question of a node that stopped at {@code interrupt()} and waits for a value to resume with.
 *
 * @param id The id by which a resume names this interrupt. Null where it is absent.
 * @param value What the node asked.
 * @param responseSchema The JSON Schema of the value that the node waits for; null where the node gave none.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Interrupt(
    @JsonProperty("id") @Nullable String id,
    @JsonProperty("value") JsonNode value,
    @JsonProperty("response_schema") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<JsonSchema> responseSchema) {}

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.openruns.Field;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A piece of text with its source.
 *
 * @param id The id of the document.
 * @param pageContent The text.
 * @param metadata Keys and values that you choose; the server keeps them and searches by them. Null where it is
 *     absent.
 * @param type Tells the kind of thing. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Document(
    @JsonProperty("id") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<String> id,
    @JsonProperty("page_content") String pageContent,
    @JsonProperty("metadata") @Nullable Map<String, JsonNode> metadata,
    @JsonProperty("type") @Nullable String type) {}

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.openruns.Field;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A tool that the model wants called.
 *
 * @param name The name of the tool.
 * @param args The arguments of a tool call, free because each tool defines its own.
 * @param id The id by which the tool message answers.
 * @param type Tells the kind of call. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ToolCall(
    @JsonProperty("name") String name,
    @JsonProperty("args") Map<String, JsonNode> args,
    @JsonProperty("id") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<String> id,
    @JsonProperty("type") @Nullable String type) {}

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.openruns.Field;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a tool call; the pieces with one index make the call.
 *
 * @param name The name of the tool, on the first piece. May be null.
 * @param args A piece of the arguments, as text. May be null.
 * @param id The id of the call, on the first piece.
 * @param index The position of the call among those of the message.
 * @param type Tells the kind of call. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ToolCallChunk(
    @JsonProperty("name") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String name,
    @JsonProperty("args") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String args,
    @JsonProperty("id") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<String> id,
    @JsonProperty("index") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<Long> index,
    @JsonProperty("type") @Nullable String type) {}

// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.openruns.Field;
import org.jspecify.annotations.Nullable;

/**
 * A tool call whose arguments could not be parsed.
 *
 * @param name The name of the tool. May be null.
 * @param args The arguments as the model wrote them, not JSON. May be null.
 * @param id The id of the call.
 * @param error Why they could not be parsed. May be null.
 * @param type Tells the kind of call. Null where it is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InvalidToolCall(
    @JsonProperty("name") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String name,
    @JsonProperty("args") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String args,
    @JsonProperty("id") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<String> id,
    @JsonProperty("error") @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String error,
    @JsonProperty("type") @Nullable String type) {}

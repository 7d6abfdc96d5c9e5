// Generated from spec/ by `npm run generate`; do not edit.
package dev.openruns.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.openruns.Field;
import org.jspecify.annotations.Nullable;

/**
 * Why a tool failed.
 *
 * @param error Why a run failed; a class that the server does not know to be harmless has its message hidden.
 * @param input What a runnable of the graph takes or gives, any JSON value; its shape is its own. Null where it is
 *     absent.
 * @param toolCallId The id of the tool call.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RunnableToolErrorData(
    @JsonProperty("error") RunFailure error,
    @JsonProperty("input") @Nullable JsonNode input,
    @JsonProperty("tool_call_id") @JsonInclude(JsonInclude.Include.NON_EMPTY) Field<String> toolCallId) {}
